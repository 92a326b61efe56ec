package org.worksummary.archive.command;

import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.archive.export.Visible;

/**
 * Prints rows as a table for a terminal.
 *
 * <p>Chinese characters take two columns. Long cells are cut, those of the last column later, and characters that steer a terminal are shown as a dot.
 */
final class RowsPage {
    private static final int WIDEST = 60;
    private static final int WIDEST_AT_THE_END = 120;

    private RowsPage() {}

    /** Prints up to so many rows, or all if that is 0, and returns how many are left. */
    static int print(ResultSet rows, int limit, PrintWriter out) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<String[]> shown = new ArrayList<>();
        String[] head = new String[columns.getColumnCount()];
        boolean[] right = new boolean[head.length];
        Arrays.fill(right, true);
        for (int i = 0; i < head.length; i++) {
            head[i] = Visible.of(columns.getColumnLabel(i + 1));
        }
        int left = 0;
        while (rows.next()) {
            if (limit > 0 && shown.size() == limit) {
                left++;
                continue;
            }
            String[] cells = new String[head.length];
            for (int i = 0; i < cells.length; i++) {
                Object cell = rows.getObject(i + 1);
                cells[i] = cell(cell, i == cells.length - 1 ? WIDEST_AT_THE_END : WIDEST);
                right[i] &= cell == null || cell instanceof Number;
            }
            shown.add(cells);
        }
        int[] widths = new int[head.length];
        for (int i = 0; i < head.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    width(head[i]),
                    shown.stream().mapToInt(cells -> width(cells[column])).max().orElse(0));
        }
        line(out, head, widths, right);
        out.println("-".repeat(Arrays.stream(widths).sum() + 2 * (widths.length - 1)));
        shown.forEach(cells -> line(out, cells, widths, right));
        return left;
    }

    private static void line(PrintWriter out, String[] cells, int[] widths, boolean[] right) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String blanks = " ".repeat(widths[i] - width(cells[i]));
            line.append(i == 0 ? "" : "  ").append(right[i] ? blanks + cells[i] : cells[i] + blanks);
        }
        out.println(line.toString().stripTrailing());
    }

    private static String cell(@Nullable Object value, int widest) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf(number.longValue())
                : Visible.of(value.toString());
        StringBuilder shown = new StringBuilder();
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += width(c);
            if (width > widest) {
                int end = i > 0 && Character.isLowSurrogate(c) ? i - 1 : i;
                return shown.substring(0, end) + '…';
            }
            shown.append(c);
        }
        return shown.toString();
    }

    private static int width(String text) {
        return text.chars().map(c -> width((char) c)).sum();
    }

    private static int width(char c) {
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6;
        return wide ? 2 : 1;
    }
}
