package org.worksummary.analysis.reports;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much was found of what is annotated, by kind of fact (precision and recall), and how often a value of what was found is
 * right (then both are the same).
 */
final class Tally {
    private final Map<String, Count> counts = new TreeMap<>();

    /**
     * Of one kind of fact or one of its values.
     *
     * @param right found as annotated
     * @param expected annotated
     * @param found found
     */
    record Count(int right, int expected, int found) {
        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        private Count plus(Count other) {
            return new Count(right + other.right, expected + other.expected, found + other.found);
        }
    }

    void add(String what, int right, int expected, int found) {
        counts.merge(what, new Count(right, expected, found), Count::plus);
    }

    Map<String, Count> counts() {
        return counts;
    }

    /** {@return the rate with four digits, the last one not rounded up} */
    static String digits(double rate) {
        return "" + Math.floor(rate * 10_000) / 10_000;
    }
}
