package org.worksummary.render;

/**
 * Writes the marker of a heading (结构层次序数): 一、 then （一） then 1. then （1）, as GB/T 9704-2012 numbers levels.
 *
 * <p>The standard ends at the fourth level; below it stand ① and, past ⑳ and on deeper levels, 1）.
 */
final class HeadingMarker {
    private static final int CIRCLED = 20;

    private HeadingMarker() {}

    /**
     * Writes one marker.
     *
     * @param level the level among numbered headings, counted from 1
     * @param ordinal the number among its siblings, counted from 1
     */
    static String of(int level, int ordinal) {
        return switch (level) {
            case 1 -> ChineseNumerals.of(ordinal) + "、";
            case 2 -> "（" + ChineseNumerals.of(ordinal) + "）";
            case 3 -> ordinal + ".";
            case 4 -> "（" + ordinal + "）";
            case 5 -> ordinal <= CIRCLED ? String.valueOf((char) ('①' + ordinal - 1)) : ordinal + "）";
            default -> ordinal + "）";
        };
    }

    /** {@return what parts a marker from its heading: a space between 1. and a digit, else nothing} */
    static String gap(String marker, String heading) {
        boolean wouldJoin =
                marker.endsWith(".") && !heading.isEmpty() && heading.charAt(0) >= '0' && heading.charAt(0) <= '9';
        return wouldJoin ? " " : "";
    }
}
