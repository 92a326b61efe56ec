package org.worksummary.analysis.internal.marker;

import org.jspecify.annotations.Nullable;

/**
 * Reads the pictures (emoji) that decorate a line's beginning: ✅ ⚠️ 📅 👨‍👩‍👧.
 *
 * <p>A picture is read whole, with its variation selector and the pictures joined to it, and so are several in a row. Not: numbers in circles (❶), the
 * crosses that mask a value (✕✕县), ornamental quotes and brackets.
 */
final class PictureSign {
    private static final int LONGEST = 24;

    private PictureSign() {}

    /** {@return the marker of the pictures that begin at the index, or {@code null}} */
    static @Nullable Marker read(CharSequence text, int start, int limit) {
        int end = end(text, start, limit);
        return end == start || end >= limit
                ? null
                : MarkerScanner.marker(text, MarkerStyle.PICTURE, 1, 0, start, end, limit);
    }

    private static int end(CharSequence text, int start, int limit) {
        int i = start;
        while (i < limit && i - start < LONGEST) {
            char c = text.charAt(i);
            boolean pair = i + 1 < limit && isPicture(c, text.charAt(i + 1));
            if (pair) {
                i += 2;
            } else if (isPicture(c) || i > start && c == '\uFE0F') {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean isPicture(char high, char low) {
        if (!Character.isSurrogatePair(high, low)) {
            return false;
        }
        int point = Character.toCodePoint(high, low);
        return point >= 0x1F000 && point <= 0x1FAFF && point != 0x1F51F;
    }

    private static boolean isPicture(char c) {
        boolean symbol =
                c >= '\u2600' && c <= '\u27BF' || c >= '\u231A' && c <= '\u23FF' || c >= '\u2B05' && c <= '\u2B55';
        boolean number = c >= '\u2776' && c <= '\u2793';
        boolean cross = c == '✕' || c == '✖' || c == '✗' || c == '✘';
        boolean bracket = c >= '\u275B' && c <= '\u2760' || c >= '\u2768' && c <= '\u2775';
        return symbol && !number && !cross && !bracket;
    }
}
