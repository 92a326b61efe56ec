package org.worksummary.analysis.internal.time;

/** Which ends of its stretch an expression fixes. */
public enum Bound {
    /** Both: 一季度. */
    WHOLE,
    /** The beginning: 今年以来, 年初. */
    SINCE,
    /** The end: 截至6月底, 年底前. */
    UNTIL
}
