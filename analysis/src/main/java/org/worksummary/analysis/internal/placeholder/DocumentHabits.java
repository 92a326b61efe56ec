package org.worksummary.analysis.internal.placeholder;

import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * What a document does as a whole, where one place alone does not tell.
 *
 * @param markdown whether it is written in Markdown: headings with #, or bold labels at the beginning of a line
 * @param maskedByX whether XX, or a single X before 个 or 县, stands for a value anywhere in it
 * @param strayBlanks whether blanks may stand inside its words, as a PDF leaves them
 */
record DocumentHabits(boolean markdown, boolean maskedByX, boolean strayBlanks) {
    private static final int PROSE = 20;
    private static final CharSet TELLING = CharSet.of(" Xx");

    /** Reads the habits off a text. */
    static DocumentHabits of(TextView view, Surroundings around) {
        boolean markdown = false;
        boolean maskedByX = false;
        int stray = 0;
        int dropped = 0;
        for (int start = 0; start < view.length(); ) {
            int end = view.indexOf('\n', start);
            end = end < 0 ? view.length() : end;
            markdown |= startsMarkdown(view, start, end);
            int from = start;
            while (from < end && view.charAt(from) == ' ') {
                from++;
            }
            boolean prose = end - from >= PROSE;
            for (int i = view.find(TELLING, from, end); i < end; i = view.find(TELLING, i + 1, end)) {
                char c = view.charAt(i);
                if (c == ' ' && prose && view.at(i - 1) != ' ' && Chars.isHan(view.at(i - 1))) {
                    if (BlankRule.beforeUnit(view, around, i)) {
                        dropped += BlankRule.splitsWord(view, i, Surroundings.runEnd(view, i)) ? 0 : 1;
                    } else if (Chars.isHan(view.at(i + 1))) {
                        stray++;
                    }
                } else if (!maskedByX && Surroundings.isX(c) && LetterXRule.certain(view, around, i)) {
                    maskedByX = true;
                }
            }
            start = end + 1;
        }
        return new DocumentHabits(markdown, maskedByX, dropped < Math.max(1, 3 * stray));
    }

    private static boolean startsMarkdown(TextView view, int start, int end) {
        int i = start;
        while (i < end && (view.charAt(i) == ' ' || view.charAt(i) == '-' || view.charAt(i) == '>')) {
            i++;
        }
        if (view.at(i) == '#') {
            int j = Surroundings.runEnd(view, i);
            return j - i <= 6 && view.at(j) == ' ';
        }
        if (view.startsWith("**", i) && view.at(i + 2) != '*') {
            int close = view.indexOf("**", i + 2);
            return close > i + 3 && close < end && (close + 2 == end || view.at(close + 2) == ':');
        }
        return view.startsWith("```", i);
    }
}
