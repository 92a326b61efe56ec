package org.worksummary.analysis.internal.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds the rows of tables (表格) in text: cells parted by TABs, by | or by wide gaps.
 *
 * <p>A row has two cells or more (three where gaps part them), none of them long, and its neighbour has as many. One such
 * line alone is none: {@code 报送单位：办事处    填报人：李某}.
 */
final class TableRows {
    private static final int LONGEST_CELL = 40;
    /** Every blank, and |. */
    private static final CharSet GAPS = CharSet.of(IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(c -> c == '|' || LineSplitter.isBlank((char) c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));

    private TableRows() {}

    /** {@return for each line the number of cells, or 0 where it is no row} */
    static int[] find(String source, List<Line> lines, boolean[] aside) {
        int[] cells = new int[lines.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = aside[i] || lines.get(i).isBlank() ? 0 : count(source, lines.get(i));
        }
        int[] rows = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            boolean neighbour = i > 0 && cells[i - 1] == cells[i] || i + 1 < cells.length && cells[i + 1] == cells[i];
            rows[i] = neighbour ? cells[i] : 0;
        }
        return rows;
    }

    private static int count(String source, Line line) {
        if (!hasGap(source, line)) {
            return 0;
        }
        int least = hasSeparator(source, line) ? 2 : 3;
        List<int[]> bounds = bounds(source, line);
        for (int[] cell : bounds) {
            if (cell[1] - cell[0] > LONGEST_CELL) {
                return 0;
            }
        }
        return bounds.size() >= least ? bounds.size() : 0;
    }

    /** Whether anything stands in the line that may part two cells. */
    private static boolean hasGap(String source, Line line) {
        for (int i = line.from(); i < line.to(); i++) {
            if (GAPS.contains(source.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSeparator(String source, Line line) {
        for (int i = line.from(); i < line.to(); i++) {
            char c = source.charAt(i);
            if (c == '\t' || c == '|') {
                return true;
            }
        }
        return false;
    }

    /** {@return the cells of a row, as indices of the view} */
    static List<Paragraph.Cell> cells(String source, Line line, TextView view) {
        List<Paragraph.Cell> cells = new ArrayList<>();
        for (int[] cell : bounds(source, line)) {
            int start = view.indexAt(cell[0]);
            int end = view.indexAt(cell[1]);
            if (start < end) {
                cells.add(new Paragraph.Cell(start, end));
            }
        }
        return cells;
    }

    /** {@return the cells of a row, each as start and end in the source} */
    static List<int[]> bounds(String source, Line line) {
        List<int[]> bounds = new ArrayList<>();
        boolean piped = source.charAt(line.from()) == '|';
        int start = -1;
        int gap = 0;
        int end = line.from();
        for (int i = line.from(); i <= line.to(); i++) {
            char c = i < line.to() ? source.charAt(i) : '\t';
            boolean separates = c == '\t' || piped && c == '|' || c == '\u3000';
            if (separates || LineSplitter.isBlank(c)) {
                gap += separates ? 2 : 1;
                if (gap >= 2 && start >= 0 && !(piped && c != '|' && i < line.to())) {
                    bounds.add(new int[] {start, end});
                    start = -1;
                }
            } else {
                if (start < 0) {
                    start = i;
                }
                gap = 0;
                end = i + 1;
            }
        }
        return bounds;
    }
}
