package org.worksummary.analysis.internal.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.block.Sentences;
import org.worksummary.analysis.internal.block.Sentences.Stops;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.line.Paragraph.Cell;
import org.worksummary.analysis.internal.view.TextView;

/**
 * The causes that a paragraph lists in a sentence behind its last problem: {@code 三是方法不多。究其原因，主要是：学习不深；调研不够。}
 *
 * <p>The sentence begins with one of a few words, and parts the causes with semicolons. Not: {@code 究其原因：一是…；二是…}, which are points;
 * {@code 究其原因，主要是学习不深。}, which is no list.
 *
 * @param start where the sentence begins
 * @param parts the causes
 */
record CauseList(int start, List<Cell> parts) {
    private static final Stops STOPS = Stops.of("。;!?");
    private static final Stops COLON = Stops.of(":。;!?");
    private static final List<String> OPENERS = Lexicon.words("cause-openers.txt");

    /** Copies the list. */
    CauseList {
        parts = List.copyOf(parts);
    }

    /** {@return the causes listed between two indices, or {@code null}} */
    static @Nullable CauseList find(TextView view, int from, int end) {
        int start = from;
        while (start < end) {
            while (start < end && view.charAt(start) == ' ') {
                start++;
            }
            int colon = opens(view, start) ? Sentences.find(view, start, end, COLON) : end;
            if (colon < end && view.charAt(colon) == ':') {
                List<Cell> parts = ListedParts.behind(view, colon, end);
                return parts.isEmpty() ? null : new CauseList(start, parts);
            }
            start = Sentences.find(view, start, end, STOPS) + 1;
        }
        return null;
    }

    private static boolean opens(TextView view, int start) {
        for (String opener : OPENERS) {
            if (view.startsWith(opener, start)) {
                return true;
            }
        }
        return false;
    }
}
