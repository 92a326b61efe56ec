package org.worksummary.analysis.internal.marker;

/**
 * Tells that a date stands behind a marker's dot, so that the two are no decimal: 3.6月底前完成…, 1.10月15日前…, 2.2023年工作任务.
 *
 * <p>Not: 1.2亿元, 1.5个月, 3.13月, 2.06月, 1.20年.
 */
final class DateBehind {
    private DateBehind() {}

    /** {@return whether a month, or a year with four digits, begins at the index} */
    static boolean isAt(CharSequence text, int start, int limit) {
        int end = MarkerScanner.digitsEnd(text, start, limit);
        if (end == start || end >= limit || text.charAt(start) == '0') {
            return false;
        }
        int value = MarkerScanner.number(text, start, end);
        char next = text.charAt(end);
        boolean month = next == '月' && end - start <= 2 && value <= 12;
        boolean year = next == '年' && end - start == 4 && value >= 1900 && value < 2100;
        return month || year;
    }
}
