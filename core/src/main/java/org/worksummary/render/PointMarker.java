package org.worksummary.render;

import org.jspecify.annotations.Nullable;

/**
 * The marker of a point, taken apart so that it can be numbered anew: what stands before its numeral, the numeral, what
 * stands after it.
 *
 * <p>Understood: 一是, 二要, 第三，, 1., 2、, （3）, (4), ⑤. Not understood, and so left alone: 首先, ●, ——, A..
 *
 * @param before what stands before the numeral
 * @param script how the numeral is written
 * @param ordinal the number
 * @param after what stands after the numeral
 */
record PointMarker(String before, Script script, int ordinal, String after) {
    private static final String CHINESE = "一二三四五六七八九十百零";
    private static final int LONGEST = 6;

    /** How a numeral is written. */
    enum Script {
        CHINESE,
        ARABIC,
        CIRCLED
    }

    /** {@return the parts of a marker, or {@code null} if it has no numeral that can be counted on} */
    static @Nullable PointMarker parse(String marker) {
        int start = 0;
        while (start < marker.length() && script(marker.charAt(start)) == null) {
            start++;
        }
        if (start == marker.length()) {
            return null;
        }
        Script script = script(marker.charAt(start));
        int end = start + 1;
        while (end < marker.length() && script != Script.CIRCLED && script(marker.charAt(end)) == script) {
            end++;
        }
        String numeral = marker.substring(start, end);
        if (script == null || numeral.length() > LONGEST) {
            return null;
        }
        int ordinal = switch (script) {
            case CHINESE -> ChineseNumerals.parse(numeral);
            case ARABIC -> Integer.parseInt(numeral);
            case CIRCLED -> numeral.charAt(0) - '①' + 1;
        };
        return ordinal < 1 ? null : new PointMarker(marker.substring(0, start), script, ordinal, marker.substring(end));
    }

    private static @Nullable Script script(char c) {
        if (c >= '0' && c <= '9') {
            return Script.ARABIC;
        }
        if (c >= '①' && c <= '⑳') {
            return Script.CIRCLED;
        }
        return CHINESE.indexOf(c) >= 0 ? Script.CHINESE : null;
    }

    /** {@return whether this marker goes on in the enumeration that the other one belongs to} */
    boolean continues(PointMarker other) {
        return ordinal > 1 && script == other.script && before.equals(other.before) && after.equals(other.after);
    }

    /** {@return this marker with another number} */
    String with(int newOrdinal) {
        String numeral = switch (script) {
            case CHINESE -> ChineseNumerals.of(newOrdinal);
            case ARABIC -> Integer.toString(newOrdinal);
            case CIRCLED -> newOrdinal <= 20 ? String.valueOf((char) ('①' + newOrdinal - 1)) : "（" + newOrdinal + "）";
        };
        return before + numeral + after;
    }
}
