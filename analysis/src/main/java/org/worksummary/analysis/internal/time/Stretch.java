package org.worksummary.analysis.internal.time;

/**
 * The part of a year, or the stretch beyond it, that an expression names.
 *
 * @param shape what kind of stretch it is
 * @param from its first number
 * @param to its second number
 */
public record Stretch(Shape shape, int from, int to) {
    /** A whole year. */
    public static final Stretch YEAR = new Stretch(Shape.YEAR, 0, 0);

    /** The number of a month that is the one spoken of, whichever it is: 月底. */
    static final int IN_FORCE = 9;

    /** A stretch that nothing in a text fixes: a festival, a masked day. */
    public static final Stretch UNKNOWN = new Stretch(Shape.UNKNOWN, 0, 0);

    /** {@return its first ten days (7月初), as far as it lies in a year} */
    public Stretch head() {
        int month = switch (shape) {
            case YEAR -> 1;
            case HALF -> from * 6 - 5;
            case QUARTER -> from * 3 - 2;
            case MONTH -> from;
            default -> 0;
        };
        return month == 0 ? this : new Stretch(Shape.TEN_DAYS, month * 10 + 1, month * 10 + 1);
    }

    /** {@return its last ten days (6月底), as far as it lies in a year} */
    public Stretch tail() {
        int month = switch (shape) {
            case YEAR -> 12;
            case HALF -> to * 6;
            case QUARTER -> to * 3;
            case MONTH -> to;
            default -> 0;
        };
        return month == 0 ? this : new Stretch(Shape.TEN_DAYS, month * 10 + 3, month * 10 + 3);
    }

    /** The kinds of stretch; in brackets what the two numbers are. */
    public enum Shape {
        /** 2020年, 全年. */
        YEAR,
        /** 上半年 (half, half). */
        HALF,
        /** 一季度, 前三季度 (first quarter, last quarter). */
        QUARTER,
        /** 6月, 1—9月 (first month, last month). */
        MONTH,
        /** 7月下旬 (month and third, month and third: 73). */
        TEN_DAYS,
        /** 3月15日 (month, day). */
        DAY,
        /** 本周, 上周 (weeks from the report's). */
        WEEK,
        /** 本周三, 上周末 (weeks from the report's, days as 36 for 三 to 六). */
        WEEKDAY,
        /** 本月, 上月 (months from the report's). */
        RELATIVE_MONTH,
        /** 本月5日, 3日 (months from the report's, or that of the {@link Stretch#IN_FORCE period in force}; day). */
        DAY_OF_MONTH,
        /** 本季度, 下季度 (quarters from the report's). */
        RELATIVE_QUARTER,
        /** “十四五”时期 (number of the plan; 0 for the whole, 1 to 5 for a year of it). */
        FIVE_YEAR_PLAN,
        /** 五年来, 过去一年 (years). */
        YEARS_BACK,
        /** 今后五年 (years). */
        YEARS_AHEAD,
        /** 半年来, 三个月来 (months). */
        MONTHS_BACK,
        /** 去年同期. */
        SAME_PERIOD,
        /** 本学期. */
        TERM,
        /** What the text does not fix. */
        UNKNOWN
    }
}
