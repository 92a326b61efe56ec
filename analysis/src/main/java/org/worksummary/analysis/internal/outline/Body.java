package org.worksummary.analysis.internal.outline;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.marker.Marker;

/**
 * A stretch of text of a section: a paragraph, or what follows a run-in heading. Indices are the view's.
 *
 * @param start where it begins, its marker included
 * @param end where it ends
 * @param opening how it begins
 * @param tableRow whether it is a row of a table
 */
public record Body(int start, int end, Opening opening, boolean tableRow) {

    /** {@return the marker it begins with as a point, or {@code null}} */
    public @Nullable Marker marker() {
        return opening.form() == Opening.Form.POINT ? opening.marker() : null;
    }
}
