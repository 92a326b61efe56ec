package org.worksummary.analysis.internal.marker;

import org.jspecify.annotations.Nullable;

/**
 * Reads the formal numerals (大写数字) as markers: 壹、 贰、 拾壹、, and 參、 in Traditional text.
 *
 * <p>An enumeration comma or a dot follows. Not: 伍某, 陆地, 参加, 壹佰元, 拾级而上.
 */
final class FormalOrdinal {
    private static final String DIGITS = "壹贰叁肆伍陆柒捌玖";

    private FormalOrdinal() {}

    /** {@return the marker that begins at the index, or {@code null}} */
    static @Nullable Marker read(CharSequence text, int start, int limit) {
        int i = start;
        int value = 0;
        if (text.charAt(i) == '拾') {
            value = 10;
            i++;
        }
        int digit = i < limit ? digit(text.charAt(i)) : 0;
        if (digit > 0) {
            value += digit;
            i++;
        }
        boolean marked = value > 0 && i + 1 < limit && "、.，".indexOf(text.charAt(i)) >= 0;
        return marked ? MarkerScanner.marker(text, MarkerStyle.FORMAL, 1, value, start, i + 1, limit) : null;
    }

    /** 參 is folded into 参, which is no numeral elsewhere. */
    private static int digit(char c) {
        return c == '参' ? 3 : DIGITS.indexOf(c) + 1;
    }
}
