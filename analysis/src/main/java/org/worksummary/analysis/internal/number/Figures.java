package org.worksummary.analysis.internal.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;

/**
 * A run of Arabic figures with thousands commas and a decimal point.
 *
 * <p>Reads 10862, 10,862, 82，225.00, 1.9, and the blanks of a scanned text in 2, 846 and 达2. 6亿元; stops before the comma of 2020，300 and of 5，30. No number are
 * 1.3.1, 047 and runs of more than {@value #MOST_DIGITS} figures.
 *
 * @param end the index after the last figure
 * @param value the number, or {@code null} if it is none
 */
record Figures(int end, @Nullable BigDecimal value) {
    private static final int MOST_DIGITS = 18;
    private static final String MEASURES = "%‰万亿元倍吨亩公平立";

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
            for (int i = at; i < end; i++) {
                if (Chars.isDigit(text.charAt(i))) {
                    digits.append(text.charAt(i));
                }
            }
            at = end;
        }
        int fraction = isPoint(text, at) ? at + 1 : fractionBehindBlank(text, start, at);
        if (fraction > 0) {
            int end = digitsEnd(text, fraction);
            if (isNumber && end - at <= MOST_DIGITS) {
                digits.append('.').append(text, fraction, end);
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
            end += isBlank(text, end + 1) ? 5 : 4;
        }
        return end;
    }

    private static boolean isGroup(CharSequence text, int at, char comma) {
        if (at >= text.length() || text.charAt(at) != comma) {
            return false;
        }
        int first = comma == ',' && isBlank(text, at + 1) ? at + 2 : at + 1;
        return digitsEndWithin(text, first) == first + 3;
    }

    private static boolean isBlank(CharSequence text, int at) {
        return at < text.length() && text.charAt(at) == ' ';
    }

    /**
     * Where the decimals begin behind a point and a blank, or 0: 达108. 3%, 营收2. 6 亿元. The number of a point is none (1. 3个),
     * so a word stands before, and a percent sign, a multiplier or a measure behind.
     */
    private static int fractionBehindBlank(CharSequence text, int start, int at) {
        boolean point = at + 2 < text.length() && text.charAt(at) == '.' && isBlank(text, at + 1);
        if (!point || !Chars.isDigit(text.charAt(at + 2))) {
            return 0;
        }
        int word = start - 1;
        if (isBlank(text, Math.max(word, 0))) {
            word--;
        }
        int end = digitsEnd(text, at + 2);
        int behind = isBlank(text, end) ? end + 1 : end;
        boolean measured = behind < text.length() && MEASURES.indexOf(text.charAt(behind)) >= 0;
        return word >= 0 && Chars.isHan(text.charAt(word)) && measured ? at + 2 : 0;
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
