package org.worksummary.analysis.internal.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Placeholder;

/**
 * What one scan reads.
 *
 * @param view the text
 * @param masks the masks in order
 * @param taken spans in which no quantity may stand
 * @param quoted names and slogans in quotes, in which none stands either
 */
record Scan(TextView view, List<Mask> masks, SpanSet taken, SpanSet quoted) {

    /** {@return the mask that begins at a place and can stand for a number, or {@code null}} */
    @Nullable
    Mask maskAt(int at) {
        int low = 0;
        int high = masks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Mask mask = masks.get(middle);
            if (mask.start() == at) {
                return mask.style() == Placeholder.Style.MASKED_YEAR ? null : mask;
            }
            if (mask.start() < at) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }
}
