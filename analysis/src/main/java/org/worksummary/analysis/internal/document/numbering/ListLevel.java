package org.worksummary.analysis.internal.document.numbering;

/**
 * How the entries of one level of a list are numbered.
 *
 * @param start the first number
 * @param format the number's format, by its name in WordprocessingML
 * @param text the marker's text, with {@code %1} to {@code %9} for the numbers of the levels
 * @param legal whether all numbers in the marker are written in decimal digits
 * @param restart the level (from 1) whose entries, or those above, make this one start anew; 0 for none
 * @param tight whether nothing stands between marker and text
 */
public record ListLevel(int start, String format, String text, boolean legal, int restart, boolean tight) {
    /** The restart of a level that starts anew after an entry of any level above it. */
    public static final int AFTER_ANY = Integer.MAX_VALUE;

    private static final int LONGEST_TEXT = 100;

    /** Cuts off a text longer than any marker. */
    public ListLevel {
        text = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    /** {@return the level with another first number} */
    public ListLevel startingAt(int number) {
        return new ListLevel(number, format, text, legal, restart, tight);
    }
}
