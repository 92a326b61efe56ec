package org.worksummary.analysis.internal.block;

import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds the gap that ends a run-in heading (以空格收尾的标题).
 *
 * <p>The gap may part two halves of like length that are both heading (强化政治功能 夯实基层基础 印发…): then the later gap ends it. Is none: a
 * gap behind more than 40 characters, behind or before a figure, one that a short word follows, or one that parts two halves of like length with nothing behind;
 * where blanks are scattered over the text, a single one.
 */
final class HeadingGap {
    private static final int LONGEST = 40;
    private static final int LEAST_BEHIND = 12;
    private static final int SHORTEST = 3;

    private final TextView view;
    private final ScatteredBlanks scattered;

    HeadingGap(TextView view) {
        this.view = view;
        this.scattered = new ScatteredBlanks(view);
    }

    /** {@return the index of the gap, or -1} */
    int find(int from, int stop) {
        int found = -1;
        int part = from;
        int limit = Math.min(stop, from + LONGEST);
        for (int i = from + 2; i < limit; i++) {
            if (view.charAt(i) != ' ' || view.charAt(i + 1) != ' ' && scattered.areThere()) {
                continue;
            }
            if (Math.abs((stop - i) - (i - part)) <= 2) {
                break;
            }
            if (found >= 0 && Math.abs((i - part) - (found - from)) > 2) {
                break;
            }
            if (beginsFigure(i + 1)) {
                break;
            }
            if (i - part < SHORTEST || !HeadingShape.fits(view, from, i) || stop - i < LEAST_BEHIND) {
                break;
            }
            found = i;
            while (i + 1 < limit && view.charAt(i + 1) == ' ') {
                i++;
            }
            part = i + 1;
        }
        return found;
    }

    /** Whether a number stands behind the gap that is none of a date: 修复缺陷 19个; not 产值 2023年完成…. */
    private boolean beginsFigure(int index) {
        int i = index;
        while (Chars.isDigit(view.at(i)) || view.at(i) == '.') {
            i++;
        }
        return i > index && "年月日".indexOf(view.at(i)) < 0;
    }
}
