package org.worksummary.analysis.internal.item;

import java.util.List;
import org.worksummary.analysis.internal.block.Sentences;
import org.worksummary.analysis.internal.block.Sentences.Stops;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds paragraphs that name problems or their causes without a heading.
 *
 * <p>Such: {@code 在肯定成绩的同时，我们也清醒地看到，…还存在不少困难和问题：…；…。}, {@code 究其原因，主要是：…；…。} Not: {@code 解决了群众反映的问题：…}. The
 * cue stands before the colon, in the same sentence.
 */
final class ProblemCues {
    private static final CharSet ENDS = CharSet.of("。:!?");
    private static final Stops COLON = Stops.of(":");
    private final List<String> cues = Lexicon.words("problem-cues.txt");

    /** {@return the index of the colon that the list of problems stands behind, or -1} */
    int colon(TextView view, int start, int end) {
        int from = start;
        while (from < end) {
            int stop = view.find(ENDS, from, end);
            if (stop >= end) {
                return -1;
            }
            if (view.charAt(stop) == ':' && holdsCue(view, from, stop)) {
                return stop;
            }
            from = stop + 1;
        }
        return -1;
    }

    /** {@return the index of the first colon that a sentence ends with, whatever stands before it, or -1} */
    int anyColon(TextView view, int start, int end) {
        int cued = colon(view, start, end);
        if (cued >= 0) {
            return cued;
        }
        int stop = Sentences.find(view, start, end, COLON);
        if (stop >= end && view.startsWith("主要是，", start)) {
            return start + 3;
        }
        return stop < end ? stop : -1;
    }

    private boolean holdsCue(TextView view, int from, int stop) {
        for (String cue : cues) {
            int at = view.indexOf(cue, from, stop);
            if (at >= 0) {
                return true;
            }
        }
        return false;
    }
}
