package org.worksummary.model;

/** The kinds of time expression. */
public enum TimeKind {
    /** A day: 3月15日. */
    DATE,
    /** A stretch: 一季度. */
    PERIOD,
    /** An end: 6月底前, 截至12月末. */
    DEADLINE,
    /** Something that comes again: 每月. */
    RECURRING
}
