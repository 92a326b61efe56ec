package org.worksummary.command.table;

import org.worksummary.command.page.Visible;

/**
 * The text of a cell (单元格), which no spreadsheet takes for a formula.
 *
 * <p>What begins with = + - @ (full-width ones too), a tab or a line end gets an apostrophe before it: {@code =1+1} becomes
 * {@code '=1+1}, and so does what would look like that already: {@code '=1} becomes {@code ''=1}. {@code 1=1} stays. Control
 * characters other than tabs and line ends become �.
 */
public final class TableCell {
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private TableCell() {}

    /** {@return the text as it may stand in a cell} */
    public static String of(String text) {
        String shown = Visible.lines(text.replace("\r\n", "\n").replace('\r', '\n'));
        return isFormula(shown) ? "'" + shown : shown;
    }

    /** {@return the text that a cell stands for} */
    public static String textOf(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Whether there is a formula, behind any number of apostrophes. */
    private static boolean isFormula(String cell) {
        int i = 0;
        while (i < cell.length() && cell.charAt(i) == '\'') {
            i++;
        }
        return i < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(i)) >= 0;
    }
}
