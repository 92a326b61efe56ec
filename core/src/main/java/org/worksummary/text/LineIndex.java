package org.worksummary.text;

import java.util.Arrays;

/**
 * Finds line and column (行, 列) of an offset.
 *
 * <p>A line ends with LF, CR LF or a single CR. Built once in time linear in the text; each look-up is logarithmic in
 * the number of lines. Immutable.
 */
public final class LineIndex {
    private final int[] starts;
    private final int length;

    private LineIndex(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    /** {@return the index of the text's lines} */
    public static LineIndex of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineIndex(Arrays.copyOf(starts, count), text.length());
    }

    /** {@return the number of lines, at least 1} */
    public int lineCount() {
        return starts.length;
    }

    /**
     * Finds the place of an offset.
     *
     * @param offset an offset into the text, up to and including its length
     * @return its line and column
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public Position position(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " of a text of " + length);
        }
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /**
     * Finds where a line begins.
     *
     * @param line the line, counted from 1
     * @return the offset of its first code unit
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int lineStart(int line) {
        return starts[line - 1];
    }
}
