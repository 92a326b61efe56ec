package org.worksummary.analysis.internal.marker;

import org.jspecify.annotations.Nullable;

/**
 * Reads the words that open points: 首先，其次，再次，最后， 其一， 第一，.
 *
 * <p>Are such: {@code 首先，抓常规}, {@code 第一，压紧责任}, {@code 其二：…}, {@code 第三、…}. Are none: 第一书记, 第一季度, 首先要看到 (no comma
 * follows), 其他, 最后一公里.
 */
final class PointWords {
    private static final String[] WORDS = {"首先", "其次", "再次", "最后", "再者"};

    private PointWords() {}

    static @Nullable Marker read(CharSequence text, int start, int limit) {
        for (int i = 0; i < WORDS.length; i++) {
            if (MarkerScanner.starts(text, start, limit, WORDS[i])) {
                return withComma(text, MarkerStyle.FIRST_NEXT, i + 1, start, start + 2, limit);
            }
        }
        char c = text.charAt(start);
        if (c != '第' && c != '其') {
            return null;
        }
        int end = HanOrdinal.end(text, start + 1, limit);
        int value = HanOrdinal.value(text, start + 1, end);
        if (value == 0) {
            return null;
        }
        return withComma(text, c == '第' ? MarkerStyle.ORDINAL : MarkerStyle.QI, value, start, end, limit);
    }

    /** Reads 首先, 其次, 再次 or 最后 without a comma; a point only where a sequence of them follows. */
    static @Nullable Marker readBare(CharSequence text, int start, int limit) {
        for (int i = 0; i < WORDS.length; i++) {
            if (MarkerScanner.starts(text, start, limit, WORDS[i]) && start + 2 < limit) {
                return MarkerScanner.marker(text, MarkerStyle.FIRST_NEXT, 1, i + 1, start, start + 2, limit);
            }
        }
        return null;
    }

    private static @Nullable Marker withComma(
            CharSequence text, MarkerStyle style, int ordinal, int start, int end, int limit) {
        if (end >= limit || "，,、:".indexOf(text.charAt(end)) < 0) {
            return null;
        }
        Marker marker = MarkerScanner.marker(text, style, 1, ordinal, start, end + 1, limit);
        return new Marker(style, 1, ordinal, start, marker.end(), end);
    }
}
