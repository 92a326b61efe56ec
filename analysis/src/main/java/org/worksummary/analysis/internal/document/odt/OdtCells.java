package org.worksummary.analysis.internal.document.odt;

import java.util.HashMap;
import java.util.Map;
import org.worksummary.analysis.internal.document.archive.Xml;

/**
 * Tells which covered cells of an OpenDocument table keep a place in their row.
 *
 * <p>A cell merged over columns is one cell (as in Word), so the cells it covers to its right are none. Below a cell merged
 * over rows one empty place is left, however wide it is, so that what stands to the right stays in its column. Used for one table.
 */
final class OdtCells {
    private static final int WIDEST = 1000;

    private final Map<Integer, Merged> merged = new HashMap<>();
    private int column;
    private int coveredToTheRight;

    private record Merged(int rows, int columns) {}

    /** Begins a row. */
    void beginRow() {
        column = 0;
        coveredToTheRight = 0;
    }

    /** Takes a cell; the reader stands at its start. */
    void cell(Xml xml) {
        int columns = Math.min(WIDEST, Math.max(1, xml.number("number-columns-spanned", 1)));
        int rows = xml.number("number-rows-spanned", 1);
        if (rows > 1) {
            merged.put(column, new Merged(rows - 1, columns));
        }
        coveredToTheRight = columns - 1;
        column++;
    }

    /** Takes a covered cell, or several of them; returns how many empty places they keep. */
    int covered(Xml xml) {
        int places = 0;
        int repeated = Math.min(WIDEST, Math.max(1, xml.number("number-columns-repeated", 1)));
        for (int i = 0; i < repeated; i++) {
            if (coveredToTheRight > 0) {
                coveredToTheRight--;
            } else {
                places++;
                above();
            }
            column++;
        }
        return places;
    }

    private void above() {
        Merged cell = merged.remove(column);
        if (cell != null) {
            coveredToTheRight = cell.columns - 1;
            if (cell.rows > 1) {
                merged.put(column, new Merged(cell.rows - 1, cell.columns));
            }
        }
    }
}
