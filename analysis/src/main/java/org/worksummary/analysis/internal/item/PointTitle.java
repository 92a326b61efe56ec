package org.worksummary.analysis.internal.item;

import java.util.List;
import org.worksummary.analysis.internal.block.HeadingShape;
import org.worksummary.analysis.internal.block.Sentences;
import org.worksummary.analysis.internal.block.Sentences.Stops;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds the title of a point: its leading clause up to the first 。 ； or ：, when more of the point follows.
 *
 * <p>{@code 一是责任传导不够到位。个别乡镇…} has the title 责任传导不够到位; {@code 二是资金缺口较大，配套不足；} has none,
 * nor has a clause with figures (三是组织演练4场，参加900人。…) or one that only a word about all points follows (对此，我们将…).
 */
final class PointTitle {
    private static final Stops STOPS = Stops.of("。;:!?");
    private static final int LONGEST = 60;

    /** Words that open a sentence about all points, behind the last one. */
    private static final List<String> SUMMING = Lexicon.words("summing-up.txt");

    private PointTitle() {}

    /** {@return the end of the title that begins at {@code start}, or {@code start} if the point has none} */
    static int end(TextView view, int start, int end) {
        int stop = Sentences.find(view, start, Math.min(end, start + LONGEST + 1), STOPS);
        if (stop >= end || stop - start > LONGEST || stop == start) {
            return start;
        }
        int behind = stop + 1;
        while (behind < end && " 。;*".indexOf(view.charAt(behind)) >= 0) {
            behind++;
        }
        boolean title = behind < end && !saysAll(view, behind, end) && HeadingShape.fits(view, start, stop);
        while (title && stop > start + 1 && view.charAt(stop - 1) == ' ') {
            stop--;
        }
        return title ? stop : start;
    }

    private static boolean saysAll(TextView view, int start, int end) {
        for (String word : SUMMING) {
            if (end - start > word.length() && view.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }
}
