package org.worksummary.analysis.internal.line;

/**
 * A line of the source; all offsets are the source's.
 *
 * @param start where it begins
 * @param end where it ends, its line end included: the next line's start
 * @param from the first character that is no blank, or {@code to} where there is none
 * @param to the end without line end and trailing blanks
 * @param indent the columns of the blanks before {@code from}; an ideographic space has two
 * @param width the columns up to {@code to}; Han characters and full-width signs have two
 */
public record Line(int start, int end, int from, int to, int indent, int width) {

    /** {@return whether it has nothing but blanks} */
    public boolean isBlank() {
        return from == to;
    }
}
