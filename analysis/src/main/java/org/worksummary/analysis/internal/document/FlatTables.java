package org.worksummary.analysis.internal.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds tables, and tables in their cells (嵌套表格), from paragraphs that only say how deep they stand.
 *
 * <p>So do .doc and .rtf: a paragraph has a level, 1 in a table and 2 in a table in a cell, and marks end cells and rows.
 * Used for one story.
 */
public final class FlatTables {
    /** No word processor goes nearly as deep. */
    private static final int DEEPEST = 50;

    private final Deque<Table> open = new ArrayDeque<>();
    private int tables;

    private static final class Table {
        final int number;
        final List<Line> lines = new ArrayList<>();
        final List<Line> cell = new ArrayList<>();
        private @Nullable TableRow row;
        private int rows;

        Table(int number) {
            this.number = number;
        }

        void endCell() {
            if (row == null) {
                row = new TableRow(number, ++rows);
            }
            row.add(List.copyOf(cell));
            cell.clear();
        }

        void endRow() {
            if (row != null) {
                lines.addAll(row.lines());
                row = null;
            }
        }

        List<Line> finish() {
            endRow();
            lines.addAll(cell);
            return lines;
        }
    }

    /** Makes one without tables. */
    public FlatTables() {}

    /** Adds a paragraph to the cell that is open at a level. */
    public void add(int level, Line line) {
        at(level).cell.add(line);
    }

    /** Ends a cell. */
    public void endCell(int level) {
        at(level).endCell();
    }

    /** Ends a row. */
    public void endRow(int level) {
        at(level).endRow();
    }

    /** Ends the table that is open, if there is one, and returns its lines. */
    public List<Line> end() {
        while (open.size() > 1) {
            close();
        }
        return open.isEmpty() ? List.of() : open.pop().finish();
    }

    private Table at(int level) {
        int depth = Math.min(DEEPEST, Math.max(1, level));
        while (open.size() > depth) {
            close();
        }
        while (open.size() < depth) {
            open.push(new Table(++tables));
        }
        return open.element();
    }

    /** Puts the innermost table into the cell that it stands in. */
    private void close() {
        List<Line> inner = open.pop().finish();
        open.element().cell.addAll(inner);
    }
}
