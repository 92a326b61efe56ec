package org.worksummary.analysis.internal.marker;

import org.jspecify.annotations.Nullable;

/**
 * Reads the markers of parts: 第一部分, 第二章, 第三篇, 第一板块, and 第一节 with a gap or sign behind it.
 *
 * <p>Not: 第一书记, 第一季度, 第一节课.
 */
final class PartMarker {
    private PartMarker() {}

    /** {@return the marker that the 第 at the index begins, or {@code null}} */
    static @Nullable Marker read(CharSequence text, int start, int limit) {
        int end = HanOrdinal.end(text, start + 1, limit);
        int value = HanOrdinal.value(text, start + 1, end);
        if (value == 0 || end >= limit) {
            return null;
        }
        char unit = text.charAt(end);
        int after = end;
        boolean subpart = unit == '节' && end + 1 < limit && " :、".indexOf(text.charAt(end + 1)) >= 0;
        if (unit == '章' || unit == '篇' || subpart) {
            after = end + 1;
        } else if (MarkerScanner.starts(text, end, limit, "部分") || MarkerScanner.starts(text, end, limit, "板块")) {
            after = end + 2;
        }
        if (after == end) {
            return null;
        }
        if (after < limit && ":、，".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        MarkerStyle style = subpart ? MarkerStyle.SUBPART : MarkerStyle.PART;
        return MarkerScanner.marker(text, style, 1, value, start, after, limit);
    }
}
