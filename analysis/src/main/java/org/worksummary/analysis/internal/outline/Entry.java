package org.worksummary.analysis.internal.outline;

import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.line.Paragraph;

/**
 * A paragraph of the body and how it begins.
 *
 * @param index the paragraph's place among all, counted from 0
 * @param paragraph the paragraph
 * @param opening how it begins
 */
public record Entry(int index, Paragraph paragraph, Opening opening) {

    /** {@return the same paragraph, read as another form} */
    public Entry as(Opening.Form form) {
        return new Entry(index, paragraph, opening.as(form));
    }
}
