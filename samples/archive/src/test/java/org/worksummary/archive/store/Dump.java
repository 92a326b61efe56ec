package org.worksummary.archive.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.worksummary.archive.table.Column;
import org.worksummary.archive.table.Table;

/** All rows of a store, sorted, without the time that each file took. */
final class Dump {
    private Dump() {}

    static Map<String, List<String>> of(Connection connection) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        for (Table table : Table.values()) {
            List<String> columns = table.columns().stream()
                    .map(Column::name)
                    .filter(name -> !name.equals("millis"))
                    .toList();
            tables.put(
                    table.sqlName(),
                    rows(connection, "SELECT " + String.join(", ", columns) + " FROM " + table.sqlName()));
        }
        return tables;
    }

    static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(found.getString(i));
                }
                rows.add(String.join("|", cells));
            }
        }
        rows.sort(String::compareTo);
        return rows;
    }
}
