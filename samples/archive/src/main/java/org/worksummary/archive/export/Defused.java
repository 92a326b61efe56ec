package org.worksummary.archive.export;

/**
 * Keeps text of a report from being taken for a formula by a spreadsheet.
 *
 * <p>A cell that begins with = + - @, a tab or a line end gets an apostrophe before it: {@code =1+1} becomes
 * {@code '=1+1}; {@code 1=1} stays. Control characters other than tabs and line ends become �.
 */
public final class Defused {
    private Defused() {}

    /** {@return the text as it may stand in a cell} */
    public static String of(String text) {
        String shown = Visible.lines(text.replace("\r\n", "\n").replace('\r', '\n'));
        return !shown.isEmpty() && "=+-@\t\n＝＋－＠".indexOf(shown.charAt(0)) >= 0 ? '\'' + shown : shown;
    }
}
