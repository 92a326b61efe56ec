package org.worksummary.analysis.internal.block;

import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Tells whether single blanks stand anywhere in a text, as scanning leaves them (扫描件): 同比增 长, 营业 收入.
 *
 * <p>Counts those between two Han characters behind the first comma or stop of their paragraph. A text in which a blank only ends
 * headings (一、强化责任 压实任务…) has none there.
 */
public final class ScatteredBlanks {
    private static final int LEAST = 4;
    /** At least one stands in so many characters. */
    private static final int FARTHEST = 500;

    private ScatteredBlanks() {}

    /** {@return whether no single blank of the text parts anything} */
    public static boolean in(TextView view) {
        int count = 0;
        boolean behind = false;
        for (int i = 0; i < view.length(); i++) {
            char c = view.charAt(i);
            if (c == '\n') {
                behind = false;
            } else if (Chars.endsClause(c)) {
                behind = true;
            } else if (c == ' ' && behind && Chars.isHan(view.at(i - 1)) && Chars.isHan(view.at(i + 1))) {
                count++;
            }
        }
        return count >= LEAST && count >= view.length() / FARTHEST;
    }
}
