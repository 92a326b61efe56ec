package org.worksummary.analysis.internal.time;

/**
 * The year that an expression names.
 *
 * @param basis how it names it
 * @param value the year itself, or how many years away it is
 */
public record Year(Basis basis, int value) {
    /** No year is named: 一季度. */
    public static final Year UNSAID = new Year(Basis.UNSAID, 0);

    /** A year is named, but masked: 20XX年. */
    public static final Year MASKED = new Year(Basis.MASKED, 0);

    /** How a year is named. */
    public enum Basis {
        /** Not at all. */
        UNSAID,
        /** By its number: 2020年. */
        FIXED,
        /** As seen by who speaks: 今年, 去年, 明年. */
        SPOKEN,
        /** As what something else is compared with: 比今年. */
        COMPARED,
        /** As seen from the period that is spoken of: 上年, 本年度. */
        IN_FORCE,
        /** By a number that was left out. */
        MASKED
    }

    /** {@return the year of that number} */
    public static Year of(int year) {
        return new Year(Basis.FIXED, year);
    }
}
