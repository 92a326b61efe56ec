package org.worksummary.analysis.internal.marker;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;

/**
 * Reads markers in brackets: （一） (1) ( 4 ) （a） (B), also with a comma behind them （二）、.
 *
 * <p>Not: （草案）, （2020年）, （A股）, （X）, a letter behind h.
 */
final class BracketMarker {
    private BracketMarker() {}

    /** {@return the marker of the bracket that opens at the index, or {@code null}} */
    static @Nullable Marker read(CharSequence text, int start, int limit) {
        int i = skipBlanks(text, start + 1, limit);
        if (i >= limit) {
            return null;
        }
        boolean digits = Chars.isDigit(text.charAt(i));
        int letter = LetterMarker.ordinal(text.charAt(i));
        int end =
                digits ? MarkerScanner.digitsEnd(text, i, limit) : letter > 0 ? i + 1 : HanOrdinal.end(text, i, limit);
        int value = digits ? MarkerScanner.number(text, i, end) : letter > 0 ? letter : HanOrdinal.value(text, i, end);
        end = skipBlanks(text, end, limit);
        if (value == 0 || value > 99 || end >= limit || text.charAt(end) != ')') {
            return null;
        }
        end++;
        if (end < limit && (text.charAt(end) == '、' || text.charAt(end) == '.')) {
            end++;
        }
        MarkerStyle style = digits
                ? MarkerStyle.DIGIT_BRACKETS
                : letter > 0 ? MarkerStyle.LETTER_BRACKETS : MarkerStyle.HAN_BRACKETS;
        return MarkerScanner.marker(text, style, 1, value, start, end, limit);
    }

    private static int skipBlanks(CharSequence text, int from, int limit) {
        int i = from;
        while (i < limit && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
