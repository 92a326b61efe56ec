package org.worksummary.analysis.internal.document;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.text.Origin.Cell;
import org.worksummary.text.Origin.Part;

/**
 * Lays a table row (表格行) out as lines.
 *
 * <p>Cells of a paragraph each stand on one line, parted by tabs; an empty one leaves its place. A cell of several short
 * paragraphs counts as one. A cell that holds running text, as where a whole report was put into a table, stands on lines of its own.
 */
public final class TableRow {
    private static final int SHORT_CELL = 60;

    private final int table;
    private final int row;
    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private int column;

    /** Makes an empty row. */
    public TableRow(int table, int row) {
        this.table = table;
        this.row = row;
    }

    /** Adds the lines of the next cell. */
    public void add(List<Line> content) {
        Cell cell = new Cell(table, row, ++column);
        List<Line> filled = content.stream()
                .filter(line -> !line.isBlank())
                .map(line -> in(cell, line))
                .toList();
        if (filled.isEmpty()) {
            pieces.add(new Piece("", List.of(), Part.BODY, 0, 0, cell, 0));
        } else if (isShort(filled)) {
            Piece whole = filled.get(0).pieces().get(0);
            for (Line line : filled.subList(1, filled.size())) {
                whole = whole.join(line.pieces().get(0));
            }
            pieces.add(oneLine(whole));
        } else {
            flush();
            lines.addAll(filled);
        }
    }

    /** {@return the lines of the row} */
    public List<Line> lines() {
        flush();
        return lines;
    }

    private void flush() {
        while (!pieces.isEmpty() && pieces.get(pieces.size() - 1).isBlank()) {
            pieces.remove(pieces.size() - 1);
        }
        if (!pieces.isEmpty()) {
            lines.add(new Line(List.copyOf(pieces)));
        }
        pieces.clear();
    }

    private static boolean isShort(List<Line> filled) {
        int length = 0;
        for (Line line : filled) {
            if (line.pieces().size() > 1) {
                return false;
            }
            length += line.length();
        }
        return filled.size() == 1 || length <= SHORT_CELL;
    }

    private static Piece oneLine(Piece piece) {
        String text = piece.text().replace('\n', ' ').replace('\t', ' ');
        return new Piece(
                text,
                piece.markers(),
                piece.part(),
                piece.page(),
                piece.paragraph(),
                piece.cell(),
                piece.outlineLevel());
    }

    private static Line in(Cell cell, Line line) {
        return new Line(line.pieces().stream()
                .map(piece -> piece.cell() == null ? piece.in(cell) : piece)
                .toList());
    }
}
