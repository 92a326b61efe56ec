package org.worksummary.analysis.internal.marker;

import org.jspecify.annotations.Nullable;

/**
 * Reads the heavenly stems (天干) as markers: 甲、 乙、 丙．.
 *
 * <p>An enumeration comma or a dot follows. Not: 甲、乙双方, 甲方, 乙级.
 */
final class StemOrdinal {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

    private StemOrdinal() {}

    /** {@return the marker that begins at the index, or {@code null}} */
    static @Nullable Marker read(CharSequence text, int start, int limit) {
        int value = STEMS.indexOf(text.charAt(start)) + 1;
        if (value == 0 || start + 2 >= limit || "、.，".indexOf(text.charAt(start + 1)) < 0) {
            return null;
        }
        boolean list = STEMS.indexOf(text.charAt(start + 2)) >= 0;
        return list ? null : MarkerScanner.marker(text, MarkerStyle.STEM, 1, value, start, start + 2, limit);
    }
}
