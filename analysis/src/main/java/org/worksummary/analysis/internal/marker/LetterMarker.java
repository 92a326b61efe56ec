package org.worksummary.analysis.internal.marker;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;

/**
 * Reads letters as markers: A、 B. a. b、 c）.
 *
 * <p>Not: A股, a.com, a letter behind h, ab).
 */
final class LetterMarker {
    private LetterMarker() {}

    /** {@return the marker that begins at the index, or {@code null}} */
    static @Nullable Marker read(CharSequence text, int start, int limit) {
        char c = text.charAt(start);
        int ordinal = ordinal(c);
        if (ordinal == 0 || start + 1 >= limit) {
            return null;
        }
        char sign = text.charAt(start + 1);
        boolean small = c >= 'a';
        boolean dotted = sign == '、' || sign == '.' && (!small || !isLetterAt(text, start + 2, limit));
        MarkerStyle style = small ? MarkerStyle.SMALL_LETTER : MarkerStyle.LETTER;
        if (sign == ')' && start + 2 < limit) {
            style = MarkerStyle.LETTER_BRACKETS;
        } else if (!dotted) {
            return null;
        }
        return MarkerScanner.marker(text, style, 1, ordinal, start, start + 2, limit);
    }

    private static boolean isLetterAt(CharSequence text, int at, int limit) {
        return at < limit && (Chars.isLetter(text.charAt(at)) || Chars.isDigit(text.charAt(at)));
    }

    /** {@return the place of a letter from A to H in the alphabet, or 0} */
    static int ordinal(char c) {
        if (c >= 'a' && c <= 'h') {
            return c - 'a' + 1;
        }
        return c >= 'A' && c <= 'H' ? c - 'A' + 1 : 0;
    }
}
