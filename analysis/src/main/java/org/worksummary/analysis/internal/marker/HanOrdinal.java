package org.worksummary.analysis.internal.marker;

/** Reads the small Chinese ordinals of markers: 一 to 九十九. Not: 〇, 百 and beyond, 两. */
final class HanOrdinal {
    private static final String DIGITS = "一二三四五六七八九";

    private HanOrdinal() {}

    /** {@return the index after the numeral that begins at the index, or the index itself if there is none} */
    static int end(CharSequence text, int start, int limit) {
        int i = start;
        while (i < limit && i - start < 3 && (DIGITS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '十')) {
            i++;
        }
        return i;
    }

    /** {@return the value of the numeral, or 0 if it is none of 一 to 九十九} */
    static int value(CharSequence text, int start, int end) {
        int length = end - start;
        if (length == 1) {
            return text.charAt(start) == '十' ? 10 : digit(text.charAt(start));
        }
        int first = length < 2 || length > 3 ? 0 : digit(text.charAt(start));
        int last = length < 2 || length > 3 ? 0 : digit(text.charAt(end - 1));
        if (length == 2 && text.charAt(start) == '十' && last > 0) {
            return 10 + last;
        }
        if (length == 2 && text.charAt(start + 1) == '十') {
            return 10 * first;
        }
        return length == 3 && text.charAt(start + 1) == '十' && first > 0 && last > 0 ? 10 * first + last : 0;
    }

    private static int digit(char c) {
        return DIGITS.indexOf(c) + 1;
    }
}
