package org.worksummary.analysis.internal.marker;

import org.jspecify.annotations.Nullable;

/**
 * Reads markers that are one sign, or a key of a telephone (1️⃣, a digit and two combining signs).
 *
 * <p>Such: ① ❶ ➀ ➊ ⓫ are one style; ⑴ is read as （1）, ⒈ as 1., ㈠ as （一）; 1️⃣ and 🔟 are keys. Not: ㊙ and other signs that count
 * nothing, ½, the digit of 1.5.
 */
final class NumberSign {
    private static final char KEY = '\u20E3';
    private static final char AS_PICTURE = '\uFE0F';
    private static final String TEN = "🔟";

    /** The first and the last sign of each series, counted from 1; from 11 where a third sign stands. */
    private static final String[] SIGNS = {"①⑳", "⑴⒇", "⒈⒛", "㈠㈩", "㊀㊉", "❶❿", "➀➉", "➊➓", "⓵⓾", "⓫⓴+"};

    private NumberSign() {}

    /** {@return the marker that begins at the index, or {@code null}} */
    static @Nullable Marker read(CharSequence text, int start, int limit) {
        char c = text.charAt(start);
        if (c >= '0' && c <= '9') {
            int key = start + 1 < limit && text.charAt(start + 1) == AS_PICTURE ? start + 2 : start + 1;
            boolean pressed = c != '0' && key < limit && text.charAt(key) == KEY;
            return pressed
                    ? MarkerScanner.marker(
                            text,
                            MarkerStyle.KEY,
                            1,
                            c - '0',
                            start,
                            MarkerScanner.withComma(text, key + 1, limit),
                            limit)
                    : null;
        }
        if (MarkerScanner.starts(text, start, limit, TEN)) {
            return MarkerScanner.marker(text, MarkerStyle.KEY, 1, 10, start, start + TEN.length(), limit);
        }
        MarkerStyle style = style(c);
        return style == null
                ? null
                : MarkerScanner.marker(
                        text, style, 1, ordinal(c), start, MarkerScanner.withComma(text, start + 1, limit), limit);
    }

    private static @Nullable MarkerStyle style(char c) {
        if (c >= '⑴' && c <= '⒇') {
            return MarkerStyle.DIGIT_BRACKETS;
        }
        if (c >= '⒈' && c <= '⒛') {
            return MarkerStyle.DIGIT_DOT;
        }
        if (c >= '㈠' && c <= '㈩') {
            return MarkerStyle.HAN_BRACKETS;
        }
        return ordinal(c) > 0 ? MarkerStyle.CIRCLED : null;
    }

    private static int ordinal(char c) {
        if (c < '①' || c > '㊉') {
            return 0;
        }
        for (String signs : SIGNS) {
            int place = c - signs.charAt(0);
            if (place >= 0 && c <= signs.charAt(1)) {
                return place + (signs.length() > 2 ? 11 : 1);
            }
        }
        return 0;
    }
}
