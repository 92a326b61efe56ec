package org.worksummary.analysis.reports;

/**
 * Something that the parser reads otherwise than the annotation.
 *
 * @param report the report's name
 * @param what the kind of fact and what is wrong: missing, unexpected, or a value and what was found for it
 * @param place where, and the words there
 */
record Difference(String report, String what, String place) {
    /** {@return the three, parted by tabs, as known-differences.txt has them} */
    @Override
    public String toString() {
        return report + "\t" + what + "\t" + place;
    }
}
