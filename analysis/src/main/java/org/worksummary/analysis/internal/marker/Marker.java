package org.worksummary.analysis.internal.marker;

/**
 * A marker (序号) of a heading or a point.
 *
 * @param style how it is written
 * @param depth the number of parts of a decimal marker (3 of 1.3.1), else 1
 * @param ordinal its place in its sequence, counted from 1 (the last part of a decimal marker); 0 where it has none
 * @param start where it begins
 * @param end the index after its punctuation and the blanks that follow
 * @param textEnd the index after its punctuation: the marker as written ends here
 */
public record Marker(MarkerStyle style, int depth, int ordinal, int start, int end, int textEnd) {

    /** {@return whether the other marker is of the same style and depth} */
    public boolean isLike(Marker other) {
        return style == other.style && depth == other.depth;
    }
}
