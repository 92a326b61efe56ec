package org.worksummary.analysis.internal.marker;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;

/**
 * Reads decimal markers: 1.1, 1.3.1, 2.10.
 *
 * <p>Is one: {@code 1.1分包采购}, {@code 1.3.1 趋势分析模块}. Is none: 1.2亿元, 1.38米, 1.5个月, 92.6%, 2019.12.27, 3.0版: with two parts the second
 * must be a small number without a leading zero, and what follows must not be a unit.
 */
final class DecimalMarker {
    private static final String UNITS = "亿万千百十元%‰倍米吨亩公平立英港美欧斤克";
    /** Signs that are units behind a number in a sentence, and begin words in the headings of short lines: 分包采购, 人员管理. */
    private static final String WEAK_UNITS = "个人户名岁分次件成版月日年号级度天小台条";

    private static final int LONGEST_LINE = 30;

    private DecimalMarker() {}

    static @Nullable Marker read(CharSequence text, int start, int limit) {
        int parts = 0;
        int i = start;
        int value = 0;
        while (true) {
            int end = MarkerScanner.digitsEnd(text, i, limit);
            if (end == i || end - i > 2 || text.charAt(i) == '0') {
                return null;
            }
            value = MarkerScanner.number(text, i, end);
            parts++;
            i = end;
            boolean more = i + 1 < limit && text.charAt(i) == '.' && Chars.isDigit(text.charAt(i + 1));
            if (!more) {
                break;
            }
            i++;
        }
        int end = i;
        if (end < limit && (text.charAt(end) == '.' || text.charAt(end) == '、')) {
            end++;
        }
        if (end >= limit || parts > 5 || isNumber(text, i, end, parts, limit)) {
            return null;
        }
        return MarkerScanner.marker(text, MarkerStyle.DECIMAL, parts, value, start, end, limit);
    }

    /** Whether a text follows the gap that only begins with a figure: 5.2 10月25日组织演练. */
    private static boolean holdsWords(CharSequence text, int end, int limit) {
        int han = 0;
        for (int i = end; i < Math.min(limit, end + 14); i++) {
            if (Chars.isHan(text.charAt(i))) {
                han++;
            }
        }
        return han >= 5;
    }

    private static boolean isNumber(CharSequence text, int numberEnd, int end, int parts, int limit) {
        if (end > numberEnd || parts > 2) {
            return false;
        }
        char next = text.charAt(end);
        boolean gap = next == ' ' && end + 1 < limit;
        char first = gap ? text.charAt(end + 1) : next;
        boolean words = Chars.isHan(first)
                || gap && holdsWords(text, end, limit)
                || "“《【".indexOf(first) >= 0
                || Chars.isLetter(first);
        if (!gap && MarkerScanner.starts(text, end, limit, "个月")) {
            return true;
        }
        boolean line = limit - end < LONGEST_LINE && text.charAt(limit - 1) != '。';
        return !words || !gap && (UNITS.indexOf(first) >= 0 || !line && WEAK_UNITS.indexOf(first) >= 0);
    }
}
