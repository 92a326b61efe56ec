package org.worksummary.text;

import java.util.Objects;

/**
 * A stretch of a source text that knows where it stands.
 *
 * <p>The characters are always those of the source between the offsets: a {@code Text} can't say anything else.
 * Immutable. Two are equal when offsets and characters are.
 */
public final class Text implements CharSequence, Comparable<Text> {
    private final String source;
    private final int start;
    private final int end;

    private Text(String source, int start, int end) {
        this.source = source;
        this.start = start;
        this.end = end;
    }

    /**
     * Takes a stretch of a source text.
     *
     * @param source the whole source text
     * @param start the offset of the first UTF-16 code unit
     * @param end the offset after the last one
     * @return the stretch
     * @throws IndexOutOfBoundsException if the offsets don't lie in the source in this order
     */
    public static Text of(String source, int start, int end) {
        Objects.checkFromToIndex(start, end, source.length());
        return new Text(source, start, end);
    }

    /** {@return the stretch of the source that the span covers} */
    public static Text of(String source, Span span) {
        return of(source, span.start(), span.end());
    }

    /** {@return the offset of the first UTF-16 code unit} */
    public int start() {
        return start;
    }

    /** {@return the offset after the last UTF-16 code unit} */
    public int end() {
        return end;
    }

    /** {@return the offsets} */
    public Span span() {
        return new Span(start, end);
    }

    /** {@return whether the whole of the other stretch lies inside this one} */
    public boolean contains(Text other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        Objects.checkIndex(index, end - start);
        return source.charAt(start + index);
    }

    /** {@return a part of this stretch, with its own place in the source} */
    @Override
    public Text subSequence(int from, int to) {
        Objects.checkFromToIndex(from, to, end - start);
        return new Text(source, start + from, start + to);
    }

    /** {@return the characters} */
    @Override
    public String toString() {
        return source.substring(start, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text that
                && start == that.start
                && end == that.end
                && source.regionMatches(start, that.source, start, end - start);
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /** Orders by start; of two with the same start the longer comes first. */
    @Override
    public int compareTo(Text other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
