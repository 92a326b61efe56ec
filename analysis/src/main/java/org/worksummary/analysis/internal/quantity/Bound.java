package org.worksummary.analysis.internal.quantity;

import java.util.List;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Modifier;

/**
 * A word that bounds a number (约, 以上).
 *
 * @param word the word
 * @param modifier what it says
 * @param blockers what must not stand on its other side: 节 before 约
 */
record Bound(String word, Modifier modifier, List<String> blockers) {

    /** {@return whether none of the blockers ends where the word begins} */
    boolean isFreeBefore(TextView view, int start) {
        for (String blocker : blockers) {
            if (view.startsWith(blocker, start - blocker.length())) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether none of the blockers begins where the word ends} */
    boolean isFreeAfter(TextView view, int end) {
        for (String blocker : blockers) {
            if (view.startsWith(blocker, end)) {
                return false;
            }
        }
        return true;
    }
}
