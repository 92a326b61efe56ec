package org.worksummary.analysis.internal.placeholder;

import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Placeholder.Intent;
import org.worksummary.model.Placeholder.Style;

/**
 * What the rules know of the text they look at.
 *
 * @param view the text
 * @param around reads the words around a place
 * @param habits what this document does as a whole
 * @param emphasis the marks of Markdown emphasis
 */
record MaskContext(TextView view, Surroundings around, DocumentHabits habits, SpanSet emphasis) {

    /** {@return a placeholder that was left to be filled in} */
    static Mask unfilled(int start, int end, Style style, double confidence, String rule) {
        return new Mask(start, end, style, Intent.UNFILLED, confidence, rule);
    }

    /** {@return a placeholder that hides something on purpose} */
    static Mask hidden(int start, int end, Style style, double confidence, String rule) {
        return new Mask(start, end, style, Intent.DELIBERATE_MASK, confidence, rule);
    }
}
