package org.worksummary.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.worksummary.archive.table.Table;

/** Writes rows as a workbook (.xlsx), text defused; what is more than a sheet holds goes to a further sheet. */
final class XlsxTable {
    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int CHARS_OF_A_CELL = 32_000;
    private static final long EXACT = 1L << 53;

    private final Workbook workbook;
    private final String name;
    private final ResultSetMetaData columns;
    private int sheets;

    private XlsxTable(Workbook workbook, String name, ResultSetMetaData columns) {
        this.workbook = workbook;
        this.name = name;
        this.columns = columns;
    }

    static void write(Table table, ResultSet rows, Path file) throws SQLException, IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "worksummary", "1.0")) {
            new XlsxTable(workbook, table.sqlName(), rows.getMetaData()).write(rows);
        }
    }

    private void write(ResultSet rows) throws SQLException, IOException {
        Worksheet sheet = sheet();
        int row = 1;
        while (rows.next()) {
            if (row > ROWS_OF_A_SHEET) {
                sheet.finish();
                sheet = sheet();
                row = 1;
            }
            for (int i = 0; i < columns.getColumnCount(); i++) {
                cell(sheet, row, i, rows.getObject(i + 1));
            }
            if (row++ % 1000 == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private Worksheet sheet() throws SQLException {
        Worksheet sheet = workbook.newWorksheet(sheets == 0 ? name : name + sheets);
        sheets++;
        for (int i = 0; i < columns.getColumnCount(); i++) {
            sheet.value(0, i, columns.getColumnLabel(i + 1));
        }
        return sheet;
    }

    private static void cell(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Long number && Math.abs(number) < EXACT || cell instanceof Double) {
            sheet.value(row, column, (Number) cell);
        } else if (cell != null) {
            String text = Defused.of(cell.toString());
            sheet.value(row, column, text.length() > CHARS_OF_A_CELL ? text.substring(0, CHARS_OF_A_CELL) + "…" : text);
        }
    }
}
