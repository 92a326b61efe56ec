package org.worksummary.analysis.internal.number;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;

/**
 * Reads one numeral at a place: Arabic (10,862), Chinese (三百二十余), formal (壹佰) or mixed (76万8千).
 *
 * <p>Reads the folded characters of a view. Looks at no more than {@value #LONGEST} characters, so that reading at every
 * place of a text takes linear time.
 */
public final class NumeralReader {
    static final int LONGEST = 48;

    private NumeralReader() {}

    /**
     * Reads the longest numeral that begins at a place, with a sign (负, -) before it or without.
     *
     * @return the numeral, or {@code null} if none begins there or it is no number (1.3.1; 047; more than 18 figures)
     */
    public static @Nullable Numeral read(CharSequence text, int start) {
        if (start >= text.length()) {
            return null;
        }
        char first = text.charAt(start);
        if ((first == '负' || first == '-')
                && start + 1 < text.length()
                && NumeralChars.canStart(text.charAt(start + 1))) {
            Numeral positive = unsigned(text, start + 1);
            return positive == null ? null : positive.negated(start);
        }
        return unsigned(text, start);
    }

    private static @Nullable Numeral unsigned(CharSequence text, int start) {
        if (!NumeralChars.canStart(text.charAt(start))) {
            return null;
        }
        if (Chars.isDigit(text.charAt(start))) {
            Numeral plain = PlainFigures.read(text, start);
            if (plain != null) {
                return plain;
            }
        }
        NumeralParse lower = new NumeralParse(text, start, false);
        Numeral numeral = lower.parse();
        if (numeral == null || !lower.isPaired()) {
            return numeral;
        }
        Numeral upper = new NumeralParse(text, start, true).parse();
        return upper == null
                ? null
                : new Numeral(
                        start,
                        numeral.end(),
                        numeral.min(),
                        upper.min(),
                        Numeral.Rough.ABOUT,
                        numeral.form(),
                        numeral.scaleStart(),
                        numeral.scalePower());
    }
}
