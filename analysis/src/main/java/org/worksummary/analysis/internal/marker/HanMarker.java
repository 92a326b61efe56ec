package org.worksummary.analysis.internal.marker;

import org.jspecify.annotations.Nullable;

/**
 * Reads the markers of Chinese numerals: 一、 一． 一， 一： 一 and a blank, 一 、, 一）, which is read as （一）, and —、 typed for 一、.
 *
 * <p>Not: 一、二季度完成… and 三、四级医院…, which list numbers; 十一长假, 一季度, ——转变作风.
 */
final class HanMarker {
    private static final int LONGEST_LINE = 30;
    private static final String DASHES = "—－–―";

    private HanMarker() {}

    /** {@return the marker that begins at the index, or {@code null}} */
    static @Nullable Marker read(CharSequence text, int start, int limit) {
        boolean dash = DASHES.indexOf(text.charAt(start)) >= 0;
        int end = dash ? start + 1 : HanOrdinal.end(text, start, limit);
        int value = dash ? 1 : HanOrdinal.value(text, start, end);
        if (value == 0 || end >= limit) {
            return null;
        }
        int comma = behindGap(text, end, limit);
        if (comma > end) {
            return MarkerScanner.marker(text, MarkerStyle.HAN, 1, value, start, comma + 1, limit);
        }
        char next = text.charAt(end);
        if (dash) {
            return next == '、' ? MarkerScanner.marker(text, MarkerStyle.HAN, 1, value, start, end + 1, limit) : null;
        }
        if (next == ')') {
            int behind = MarkerScanner.withComma(text, end + 1, limit);
            return MarkerScanner.marker(text, MarkerStyle.HAN_BRACKETS, 1, value, start, behind, limit);
        }
        if ("、.,，:".indexOf(next) >= 0) {
            boolean list =
                    next != '.' && HanOrdinal.end(text, end + 1, limit) > end + 1 && isList(text, end + 1, limit);
            return list ? null : MarkerScanner.marker(text, MarkerStyle.HAN, 1, value, start, end + 1, limit);
        }
        boolean gap = next == ' ' && end + 1 < limit;
        return gap ? MarkerScanner.marker(text, MarkerStyle.HAN, 1, value, start, end, limit) : null;
    }

    /** {@return the marker with an enumeration comma that begins a clause at the index, or {@code null}} */
    static @Nullable Marker atClause(CharSequence text, int start, int limit) {
        int end = HanOrdinal.end(text, start, limit);
        boolean comma = end > start && end < limit && text.charAt(end) == '、';
        return comma ? read(text, start, limit) : null;
    }

    /** {@return the index of the enumeration comma that blanks part from its number (一 、), or {@code end}} */
    static int behindGap(CharSequence text, int end, int limit) {
        int i = end;
        while (i < limit && text.charAt(i) == ' ') {
            i++;
        }
        return i < limit && text.charAt(i) == '、' ? i : end;
    }

    /** 一、二季度完成… and 三、四级… list numbers; the short line 三、四季度工作安排 and 一、二十大精神 begin with a marker. */
    private static boolean isList(CharSequence text, int start, int limit) {
        int end = HanOrdinal.end(text, start, limit);
        boolean line = limit - start < LONGEST_LINE && text.charAt(limit - 1) != '。';
        return !line && end - start == 1 && end < limit && "季级期线类、年月批号".indexOf(text.charAt(end)) >= 0;
    }
}
