package org.worksummary.analysis.internal.header;

import java.util.List;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.view.TextView;

/** Knows how names of organisations (单位名称) end: 局 委 部 街道 公司 小学 支行 …, or with a second name in brackets: 烟草专卖局（分公司）. */
final class OrganizationNames {
    private static final int LONGEST = 40;

    private final List<String> suffixes = Lexicon.words("organization-suffixes.txt");

    /** {@return whether the stretch ends as an organisation's name does} */
    boolean endsLikeOne(TextView view, int start, int end) {
        if (end - start < 2 || end - start > LONGEST) {
            return false;
        }
        if (view.charAt(end - 1) == ')') {
            int open = view.lastIndexOf("(", start, end);
            return open > start && endsLikeOne(view, start, open) && endsLikeOne(view, open + 1, end - 1);
        }
        for (String suffix : suffixes) {
            if (endsWith(view, suffix, start, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch ends with a suffix, blanks between its characters (有 限 公 司) left out. */
    private static boolean endsWith(TextView view, String suffix, int start, int end) {
        int at = end;
        for (int i = suffix.length() - 1; i >= 0; i--) {
            at--;
            while (at >= start && view.charAt(at) == ' ' && i < suffix.length() - 1) {
                at--;
            }
            if (at < start || view.charAt(at) != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the end of the longest stretch from {@code start} that ends as a name does, or -1} */
    int longest(TextView view, int start, int end) {
        for (int stop = Math.min(end, start + LONGEST); stop - start >= 2; stop--) {
            if (endsLikeOne(view, start, stop)) {
                return stop;
            }
        }
        return -1;
    }
}
