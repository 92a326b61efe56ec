package org.worksummary.analysis.internal.block;

import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Gives the words of a heading without blanks that part nothing: the one beside a figure (12 月份安排), and any single one of a
 * text with scattered blanks (主要工 作).
 */
public final class HeadingWords {
    private final TextView view;
    private final ScatteredBlanks scattered;

    /** Makes a reader of the view's headings. */
    public HeadingWords(TextView view) {
        this.view = view;
        this.scattered = new ScatteredBlanks(view);
    }

    /** {@return the folded words of a paragraph's heading} */
    public String of(Opening opening) {
        String heading = view.subSequence(opening.headingStart(), opening.headingEnd());
        if (heading.indexOf(' ') < 0) {
            return heading;
        }
        StringBuilder words = new StringBuilder(heading.length());
        for (int i = 0; i < heading.length(); i++) {
            if (heading.charAt(i) != ' ' || !partsNothing(heading, i)) {
                words.append(heading.charAt(i));
            }
        }
        return words.toString();
    }

    private boolean partsNothing(String heading, int i) {
        if (i == 0 || i == heading.length() - 1) {
            return true;
        }
        char before = heading.charAt(i - 1);
        char next = heading.charAt(i + 1);
        boolean single = before != ' ' && next != ' ';
        return single && (Chars.isDigit(before) || Chars.isDigit(next) || scattered.areThere());
    }
}
