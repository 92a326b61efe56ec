package org.worksummary.analysis.internal.item;

import java.util.List;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds plans that stand among problems without a heading.
 *
 * <p>Such: the points behind {@code 改进措施：一是…；二是…}, and a paragraph that begins {@code 针对以上不足，下一步我将…}. Not: 对此，我们将认真解决。, which
 * promises nothing in particular.
 */
final class PlanCues {
    private final List<String> announcing = Lexicon.words("plan-announcements.txt");
    private final List<String> openers = Lexicon.words("plan-openers.txt");

    /** {@return whether the words right before the index announce plans: 改进措施：} */
    boolean announces(TextView view, int start, int index) {
        int end = index;
        while (end > start && " :，".indexOf(view.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == index) {
            return false;
        }
        for (String word : announcing) {
            if (end - word.length() >= start && view.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a paragraph begins as one that states plans} */
    boolean opens(TextView view, int start) {
        for (String word : openers) {
            if (view.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }
}
