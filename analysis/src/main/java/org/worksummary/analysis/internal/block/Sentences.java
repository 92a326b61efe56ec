package org.worksummary.analysis.internal.block;

import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/** Finds where sentences and clauses end, not counting what stands in quotes and brackets. */
public final class Sentences {
    /** A quote or bracket that does not close within this many characters is taken as a stray one. */
    private static final int LONGEST_BRACKET = 60;

    private static final String OPENING = "“‘《(【[〔";

    private Sentences() {}

    /** Signs to stop at (标点). Immutable. */
    public static final class Stops {
        private final CharSet signs;
        /** The signs, and the quotes and brackets that are skipped. */
        private final CharSet all;

        private Stops(String signs) {
            this.signs = CharSet.of(signs);
            this.all = CharSet.of(signs + OPENING);
        }

        /** {@return these signs} */
        public static Stops of(String signs) {
            return new Stops(signs);
        }
    }

    /**
     * Finds the first of some signs outside quotes and brackets.
     *
     * @param stops the signs to stop at
     * @return the index of the sign, or {@code end} if there is none
     */
    public static int find(TextView view, int start, int end, Stops stops) {
        int i = view.find(stops.all, start, end);
        while (i < end) {
            char c = view.charAt(i);
            if (!stops.signs.contains(c)) {
                i = skip(view, i, end);
            } else if (c == ':' && isClock(view, i)) {
                i++;
            } else {
                return i;
            }
            i = view.find(stops.all, i, end);
        }
        return end;
    }

    /** {@return the index behind the bracket that opens at the index, or behind that character if it stays open} */
    public static int skip(TextView view, int open, int end) {
        char close = closing(view.charAt(open));
        int limit = Math.min(end, open + LONGEST_BRACKET);
        for (int i = open + 1; i < limit; i++) {
            if (view.charAt(i) == close) {
                return i + 1;
            }
        }
        return open + 1;
    }

    /** A colon between two digits is none of a sentence: 9:30, 1:0.43. */
    private static boolean isClock(TextView view, int i) {
        return Chars.isDigit(view.at(i - 1)) && Chars.isDigit(view.at(i + 1));
    }

    private static char closing(char open) {
        return switch (open) {
            case '“' -> '”';
            case '‘' -> '’';
            case '《' -> '》';
            case '(' -> ')';
            case '【' -> '】';
            case '[' -> ']';
            case '〔' -> '〕';
            default -> 0;
        };
    }
}
