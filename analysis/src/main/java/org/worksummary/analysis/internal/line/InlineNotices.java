package org.worksummary.analysis.internal.line;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.lexicon.Lexicon;

/**
 * Finds remarks of a publisher in the middle of a line (夹注): {@code （下转第四版）}, {@code (此处省略458字，登录后可完整阅读)}.
 *
 * <p>A remark stands in round brackets that close in the same line, and begins with one of a few words. Not: {@code （下同）},
 * {@code （草案）}.
 */
final class InlineNotices {
    private static final int LONGEST = 60;
    private static final List<String> OPENERS = Lexicon.words("inline-notices.txt");

    private InlineNotices() {}

    /** {@return the remarks between two offsets, each as start and end, in order} */
    static List<int[]> find(String source, int from, int to) {
        List<int[]> found = List.of();
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c != '（' && c != '(' || !opens(source, i + 1, to)) {
                continue;
            }
            int end = close(source, i + 1, to);
            if (end > 0) {
                if (found.isEmpty()) {
                    found = new ArrayList<>();
                }
                found.add(new int[] {i, end});
                i = end - 1;
            }
        }
        return found;
    }

    private static boolean opens(String source, int at, int to) {
        for (String opener : OPENERS) {
            if (at + opener.length() <= to && source.startsWith(opener, at)) {
                return true;
            }
        }
        return false;
    }

    private static int close(String source, int at, int to) {
        for (int i = at; i < Math.min(to, at + LONGEST); i++) {
            char c = source.charAt(i);
            if (c == '）' || c == ')') {
                return i + 1;
            }
        }
        return -1;
    }
}
