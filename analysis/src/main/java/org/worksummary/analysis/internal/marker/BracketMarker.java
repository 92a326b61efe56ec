package org.worksummary.analysis.internal.marker;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;

/**
 * Reads markers in brackets: （一） (1) ( 4 ) （a） (B), also with a comma behind them （二）、; and a letter with half a bracket: a）.
 *
 * <p>Not: （草案）, （2020年）, （A股）, （X）, a letter behind h, ab).
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
        int letter = letter(text.charAt(i));
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

    /** {@return the marker that is a letter with half a bracket, or {@code null}} */
    static @Nullable Marker halfLetter(CharSequence text, int start, int limit) {
        int letter = letter(text.charAt(start));
        boolean half = letter > 0 && start + 2 < limit && text.charAt(start + 1) == ')';
        return half
                ? MarkerScanner.marker(text, MarkerStyle.LETTER_BRACKETS, 1, letter, start, start + 2, limit)
                : null;
    }

    private static int skipBlanks(CharSequence text, int from, int limit) {
        int i = from;
        while (i < limit && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static int letter(char c) {
        if (c >= 'a' && c <= 'h') {
            return c - 'a' + 1;
        }
        return c >= 'A' && c <= 'H' ? c - 'A' + 1 : 0;
    }
}
