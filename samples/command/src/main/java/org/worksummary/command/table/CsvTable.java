package org.worksummary.command.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as CSV, in which no cell is a formula to a spreadsheet. */
public final class CsvTable {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvTable() {}

    /** {@return the rows as CSV, each line ended by LF} */
    public static String write(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            for (List<String> row : rows) {
                csv.writeRecord(row.stream().map(CsvTable::defuse).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** {@return the cell, with an apostrophe before what a spreadsheet would take for a formula} */
    public static String defuse(String cell) {
        return isFormula(cell, 0) ? "'" + cell : cell;
    }

    /** {@return the cell as it was before {@link #defuse}} */
    public static String restore(String cell) {
        return cell.startsWith("'") && isFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String cell, int index) {
        return cell.length() > index && FORMULA_STARTS.indexOf(cell.charAt(index)) >= 0;
    }
}
