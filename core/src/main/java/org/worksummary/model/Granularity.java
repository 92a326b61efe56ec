package org.worksummary.model;

/** How long a time expression's stretch is. */
public enum Granularity {
    /** 3月15日. */
    DAY,
    /** 本周. */
    WEEK,
    /** 上旬, 中旬, 下旬. */
    TEN_DAYS,
    /** 6月份. */
    MONTH,
    /** 一季度. */
    QUARTER,
    /** 上半年. */
    HALF_YEAR,
    /** 2020年. */
    YEAR,
    /** 2021—2025年, “十四五”时期. */
    YEARS,
    /** 本学期. */
    TERM,
    /** A stretch of another length, such as 1—9月. */
    OTHER
}
