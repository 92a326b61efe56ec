package org.worksummary.analysis.internal.item;

import org.worksummary.analysis.internal.block.Sentences;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds the title of a point: its leading clause up to the first 。 ； or ：, when more of the point follows.
 *
 * <p>{@code 一是责任传导不够到位。个别乡镇…} has the title 责任传导不够到位; {@code 二是资金缺口较大，配套不足；} has none.
 */
final class PointTitle {
    private static final int LONGEST = 60;

    private PointTitle() {}

    /** {@return the end of the title that begins at {@code start}, or {@code start} if the point has none} */
    static int end(TextView view, int start, int end) {
        int stop = Sentences.find(view, start, Math.min(end, start + LONGEST + 1), "。;:!?");
        if (stop >= end || stop - start > LONGEST || stop == start) {
            return start;
        }
        int behind = stop + 1;
        while (behind < end && " 。;*".indexOf(view.charAt(behind)) >= 0) {
            behind++;
        }
        return behind < end ? stop : start;
    }
}
