package org.worksummary.analysis.internal.mention;

import java.util.Arrays;
import java.util.Objects;

/** Spans of a view, in order and disjoint, that can be asked what covers a place. Grows at its end; not thread-safe. */
public final class SpanSet {
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    /**
     * Adds a span behind all others.
     *
     * @throws IllegalArgumentException if it begins before the end of the last one, or is empty
     */
    public void add(int start, int end) {
        if (end <= start || size > 0 && start < ends[size - 1]) {
            throw new IllegalArgumentException("span out of order: " + start + ".." + end);
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    /** {@return the number of spans} */
    public int size() {
        return size;
    }

    /** {@return where the span at a place in the order starts} */
    public int start(int span) {
        return starts[Objects.checkIndex(span, size)];
    }

    /** {@return where the span at a place in the order ends} */
    public int end(int span) {
        return ends[Objects.checkIndex(span, size)];
    }

    /** {@return where the span that covers the index ends, or -1 if none does} */
    public int endCovering(int index) {
        int i = find(index);
        return i < 0 ? -1 : ends[i];
    }

    /** {@return where the span that covers the index starts, or -1 if none does} */
    public int startCovering(int index) {
        int i = find(index);
        return i < 0 ? -1 : starts[i];
    }

    /** {@return whether any span shares a character with the range} */
    public boolean overlaps(int start, int end) {
        int found = Arrays.binarySearch(starts, 0, size, start);
        int i = found >= 0 ? found : -found - 2;
        return i >= 0 && start < ends[i] || i + 1 < size && starts[i + 1] < end;
    }

    private int find(int index) {
        int found = Arrays.binarySearch(starts, 0, size, index);
        int i = found >= 0 ? found : -found - 2;
        return i >= 0 && index < ends[i] ? i : -1;
    }
}
