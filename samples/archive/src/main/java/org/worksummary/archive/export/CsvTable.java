package org.worksummary.archive.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** Writes rows as comma-separated values (CSV) with a header, text defused. */
public final class CsvTable {
    private CsvTable() {}

    static void write(ResultSet rows, Path file) throws SQLException, IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
            write(rows, out);
        }
    }

    /** Writes the rows; the writer stays open. */
    public static void write(ResultSet rows, Writer out) throws SQLException, IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        ResultSetMetaData columns = rows.getMetaData();
        String[] cells = new String[columns.getColumnCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Defused.of(columns.getColumnLabel(i + 1));
        }
        csv.writeRecord(cells);
        while (rows.next()) {
            for (int i = 0; i < cells.length; i++) {
                Object cell = rows.getObject(i + 1);
                cells[i] = cell == null ? "" : cell instanceof String text ? Defused.of(text) : cell.toString();
            }
            csv.writeRecord(cells);
        }
        csv.flush();
    }
}
