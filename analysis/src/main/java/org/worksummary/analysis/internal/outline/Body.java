package org.worksummary.analysis.internal.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.line.Paragraph.Cell;
import org.worksummary.analysis.internal.marker.Marker;

/**
 * A stretch of text of a section: a paragraph, or what follows a run-in heading. Indices are the view's.
 *
 * @param start where it begins, its marker included
 * @param end where it ends
 * @param opening how it begins
 * @param cells the cells of a table row; empty where it is none
 */
public record Body(int start, int end, Opening opening, List<Cell> cells) {

    /** Copies the list. */
    public Body {
        cells = List.copyOf(cells);
    }

    /** {@return whether it is a row of a table} */
    public boolean tableRow() {
        return !cells.isEmpty();
    }

    /** {@return the marker it begins with as a point, or {@code null}} */
    public @Nullable Marker marker() {
        return opening.form() == Opening.Form.POINT ? opening.marker() : null;
    }
}
