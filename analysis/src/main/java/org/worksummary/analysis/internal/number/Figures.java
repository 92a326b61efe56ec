package org.worksummary.analysis.internal.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;

/**
 * A run of Arabic figures with thousands commas and a decimal point.
 *
 * <p>Reads 10862, 10,862, 82，225.00 and 1.9; stops before the comma of 2020，300 and of 5，30. No number are
 * 1.3.1, 047 and runs of more than {@value #MOST_DIGITS} figures.
 *
 * @param end the index after the last figure
 * @param value the number, or {@code null} if it is none
 */
record Figures(int end, @Nullable BigDecimal value) {
    private static final int MOST_DIGITS = 18;

    static Figures read(CharSequence text, int start, boolean leadingZeros) {
        int at = digitsEnd(text, start);
        StringBuilder digits = new StringBuilder(16);
        boolean isNumber = at - start <= MOST_DIGITS && (leadingZeros || at - start == 1 || text.charAt(start) != '0');
        if (isNumber) {
            digits.append(text, start, at);
        }
        if (isNumber && at - start <= 3) {
            int end = groupsEnd(text, at, ',');
            end = end == at ? groupsEnd(text, at, '，') : end;
            for (int group = at; group < end; group += 4) {
                digits.append(text, group + 1, group + 4);
            }
            at = end;
        }
        if (isPoint(text, at)) {
            int end = digitsEnd(text, at + 1);
            if (isNumber && end - at <= MOST_DIGITS) {
                digits.append('.').append(text, at + 1, end);
            } else {
                isNumber = false;
            }
            at = end;
            while (isPoint(text, at)) {
                at = digitsEnd(text, at + 1);
                isNumber = false;
            }
        }
        return new Figures(at, isNumber ? new BigDecimal(digits.toString()) : null);
    }

    private static boolean isPoint(CharSequence text, int at) {
        return at + 1 < text.length() && text.charAt(at) == '.' && Chars.isDigit(text.charAt(at + 1));
    }

    private static int digitsEnd(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && Chars.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int groupsEnd(CharSequence text, int at, char comma) {
        int end = at;
        for (int groups = 0; groups < 5 && isGroup(text, end, comma); groups++) {
            end += 4;
        }
        return end;
    }

    private static boolean isGroup(CharSequence text, int at, char comma) {
        return at < text.length() && text.charAt(at) == comma && digitsEndWithin(text, at + 1) == at + 4;
    }

    /** Where the figures end, looking at no more than four. */
    private static int digitsEndWithin(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && end < at + 4 && Chars.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
