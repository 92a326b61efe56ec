package org.worksummary.archive.export;

/**
 * Keeps text of a report from being taken for a formula by a spreadsheet.
 *
 * <p>A cell that begins with = + - @, a tab or a line end gets an apostrophe before it: {@code =1+1} becomes
 * {@code '=1+1}; {@code 1=1} stays.
 */
public final class Defused {
    private Defused() {}

    /** {@return the text as it may stand in a cell} */
    public static String of(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
    }
}
