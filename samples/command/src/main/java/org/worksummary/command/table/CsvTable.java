package org.worksummary.command.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as CSV, in which no cell is a formula to a spreadsheet. */
public final class CsvTable {
    private CsvTable() {}

    /** {@return the rows as CSV, each line ended by LF} */
    public static String write(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            for (List<String> row : rows) {
                csv.writeRecord(row.stream().map(TableCell::of).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
