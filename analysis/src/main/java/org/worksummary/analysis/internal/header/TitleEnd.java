package org.worksummary.analysis.internal.header;

import org.worksummary.analysis.internal.view.TextView;

/** Finds the end of a title before the pictures (emoji) that decorate it: 六月工作月报 🌟. Han characters beyond the basic plane are no pictures. */
final class TitleEnd {
    private static final int FIRST_PICTURE = 0x1F000;

    private TitleEnd() {}

    /** {@return the end of the title's own words} */
    static int withoutPictures(TextView view, int start, int end) {
        int at = end;
        while (at > start) {
            char c = view.charAt(at - 1);
            boolean sign = c == ' ' || c >= '\u2600' && c <= '\u27BF' || c == '\u2B50' || c == '\uFE0F';
            if (sign) {
                at--;
            } else if (Character.isLowSurrogate(c)
                    && at - 1 > start
                    && Character.toCodePoint(view.charAt(at - 2), c) >= FIRST_PICTURE
                    && Character.toCodePoint(view.charAt(at - 2), c) < 0x20000) {
                at -= 2;
            } else {
                break;
            }
        }
        return at > start ? at : end;
    }
}
