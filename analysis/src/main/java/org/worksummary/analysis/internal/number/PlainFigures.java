package org.worksummary.analysis.internal.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.Chars;

/**
 * Reads the commonest numeral at once: a few figures, with a decimal point or without, and nothing behind that goes on with it.
 *
 * <p>Reads 12 of 12个 and 8.6 of 8.6%. Leaves to {@link NumeralParse} what has a multiplier, 余, a comma or a blank behind it (3.5亿,
 * 300余, 10,862, 12 万), leading zeros, and more than {@value #MOST} figures.
 */
final class PlainFigures {
    private static final int MOST = 15;

    /** What may make more of a number, or less. */
    private static final CharSet GOES_ON = CharSet.of("0123456789.,， 零一二三四五六七八九〇○两壹贰叁肆伍陆柒捌玖十拾百佰千仟万亿兆廿卅几余多来点");

    private PlainFigures() {}

    static @Nullable Numeral read(CharSequence text, int start) {
        int length = text.length();
        long digits = 0;
        int scale = 0;
        int at = start;
        while (at < length && Chars.isDigit(text.charAt(at))) {
            digits = digits * 10 + text.charAt(at++) - '0';
            if (at - start > MOST) {
                return null;
            }
        }
        if (text.charAt(start) == '0' && at - start > 1) {
            return null;
        }
        if (at + 1 < length && text.charAt(at) == '.' && Chars.isDigit(text.charAt(at + 1))) {
            int point = at++;
            while (at < length && Chars.isDigit(text.charAt(at))) {
                digits = digits * 10 + text.charAt(at++) - '0';
                if (at - start > MOST) {
                    return null;
                }
            }
            scale = at - point - 1;
        }
        if (at < length && GOES_ON.contains(text.charAt(at))) {
            return null;
        }
        return new Numeral(
                start, at, BigDecimal.valueOf(digits, scale), null, Numeral.Rough.NONE, Numeral.Form.FIGURES, -1, 0);
    }
}
