package org.worksummary.text;

/**
 * A half-open range of UTF-16 offsets into a source text.
 *
 * @param start the offset of the first code unit, at least 0
 * @param end the offset after the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** {@return the number of UTF-16 code units in the span} */
    public int length() {
        return end - start;
    }

    /** {@return whether nothing lies inside} */
    public boolean isEmpty() {
        return start == end;
    }

    /** {@return whether the offset lies inside} */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** {@return whether the whole of the other span lies inside this one} */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** {@return whether the two spans share at least one code unit} */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Orders by start; of two spans with the same start the longer comes first, as a parent before its child. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
