package org.worksummary.analysis.internal.block;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Tells whether single blanks stand anywhere in a text, as scanning leaves them (扫描件): 同比增 长, 营业 收入.
 *
 * <p>Counts those between two Han characters that stand behind a comma or stop of their paragraph. A text in which a blank only
 * ends headings (一、强化责任 压实任务…) has none there. Reads the text when it is first asked; not for several threads.
 */
final class ScatteredBlanks {
    private static final int LEAST = 4;
    /** At least one stands in so many characters. */
    private static final int FARTHEST = 500;

    /** How far before a blank a comma or stop is looked for. */
    private static final int REACH = 40;

    private static final int LONGEST_MARKER = 3;

    private final TextView view;
    private @Nullable Boolean found;

    ScatteredBlanks(TextView view) {
        this.view = view;
    }

    /** {@return whether no single blank of the text parts anything} */
    boolean areThere() {
        if (found == null) {
            int count = count();
            found = count >= LEAST && count >= view.length() / FARTHEST;
        }
        return found;
    }

    private int count() {
        int count = 0;
        for (int i = view.indexOf(' ', 0); i >= 0; i = view.indexOf(' ', i + 1)) {
            if (Chars.isHan(view.at(i - 1)) && Chars.isHan(view.at(i + 1)) && isBehindClause(i)) {
                count++;
            }
        }
        return count;
    }

    /** Whether a sign ends the number that a paragraph begins with: 1、营运指标稳中有升 全年…. */
    private boolean endsMarker(int sign) {
        int i = sign - 1;
        while (sign - i <= LONGEST_MARKER && (Chars.isDigit(view.at(i)) || "一二三四五六七八九十)".indexOf(view.at(i)) >= 0)) {
            i--;
        }
        if (i == sign - 1) {
            return false;
        }
        while (view.at(i) == ' ') {
            i--;
        }
        return view.at(i) == '\n';
    }

    private boolean isBehindClause(int blank) {
        for (int i = blank - 1; i >= blank - REACH && view.at(i) != '\n'; i--) {
            if (Chars.endsClause(view.at(i))) {
                return !endsMarker(i);
            }
        }
        return false;
    }
}
