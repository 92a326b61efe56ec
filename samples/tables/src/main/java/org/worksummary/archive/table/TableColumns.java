package org.worksummary.archive.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Loads the columns of all tables from {@code tables.tsv}: table, column, type and meaning, in order. */
final class TableColumns {
    private static final Map<String, List<Column>> COLUMNS = load();

    private TableColumns() {}

    static List<Column> of(Table table) {
        List<Column> columns = COLUMNS.get(table.sqlName());
        if (columns == null) {
            throw new IllegalStateException("tables.tsv says nothing of " + table);
        }
        return columns;
    }

    private static Map<String, List<Column>> load() {
        InputStream in = TableColumns.class.getResourceAsStream("tables.tsv");
        if (in == null) {
            throw new IllegalStateException("tables.tsv is missing beside " + TableColumns.class.getName());
        }
        Map<String, List<Column>> columns = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    columns.computeIfAbsent(cells[0], table -> new ArrayList<>())
                            .add(new Column(
                                    cells[1], Column.Type.valueOf(cells[2].toUpperCase(Locale.ROOT)), cells[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        columns.replaceAll((table, listed) -> List.copyOf(listed));
        return Map.copyOf(columns);
    }
}
