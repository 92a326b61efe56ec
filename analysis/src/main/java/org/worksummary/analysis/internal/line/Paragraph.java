package org.worksummary.analysis.internal.line;

import java.util.List;

/**
 * A logical paragraph: a line, or the lines of a hard-wrapped paragraph joined. Indices are the view's.
 *
 * @param start its first character that is no blank
 * @param end the index after its last character that is no blank; more than {@code start}
 * @param indent the columns its first line is indented by
 * @param blankBefore whether an empty line stands before it
 * @param cells the cells of a table row, each as start and end; empty where it is none
 */
public record Paragraph(int start, int end, int indent, boolean blankBefore, List<Cell> cells) {

    /** Copies the list. */
    public Paragraph {
        cells = List.copyOf(cells);
    }

    /** {@return its length in characters of the view} */
    public int length() {
        return end - start;
    }

    /** {@return whether it is a row of a table} */
    public boolean isTableRow() {
        return !cells.isEmpty();
    }

    /**
     * A cell of a table row.
     *
     * @param start its first character that is no blank
     * @param end the index after its last one
     */
    public record Cell(int start, int end) {}
}
