package org.worksummary.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.archive.table.Column;
import org.worksummary.archive.table.Table;

/**
 * Makes the tables and views of a store where they are missing.
 *
 * <p>In DuckDB the keys are not declared: it checks them against rows deleted in the same transaction, and they cost
 * memory. The store keeps them itself.
 */
final class Schema {
    static final String VERSION = "2";

    private final Connection connection;
    private final boolean embedded;

    Schema(Connection connection, boolean embedded) {
        this.connection = connection;
        this.embedded = embedded;
    }

    void make() throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS store_meta (name VARCHAR, value VARCHAR)");
            String version = meta("schema");
            if (version == null) {
                setMeta("schema", VERSION);
            } else if (!version.equals(VERSION)) {
                throw new StoreException("the store has tables of another version (" + version
                        + "); make a new one by naming another place with --out.");
            }
            for (Table table : Table.values()) {
                statement.execute(create(table));
                if (!embedded && table.isOfReports() && table != Table.REPORT) {
                    String name = table.sqlName();
                    statement.execute("CREATE INDEX IF NOT EXISTS " + name + "_report ON " + name + " (report)");
                }
            }
            for (String view : views()) {
                statement.execute(view);
            }
        }
        connection.commit();
    }

    private String create(Table table) {
        List<String> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            boolean key = !embedded && columns.isEmpty();
            columns.add(column.name() + " " + column.type().sql() + (key ? " PRIMARY KEY" : ""));
        }
        return "CREATE TABLE IF NOT EXISTS " + table.sqlName() + " (" + String.join(", ", columns) + ")";
    }

    @Nullable
    String meta(String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT value FROM store_meta WHERE name = ?")) {
            select.setString(1, name);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        }
    }

    void setMeta(String name, String value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO store_meta VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.executeUpdate();
        }
    }

    /** The statements of {@code views.sql}, each of which ends in a semicolon at the end of a line. */
    static List<String> views() throws IOException {
        try (InputStream in = Schema.class.getResourceAsStream("views.sql")) {
            if (in == null) {
                throw new IllegalStateException("views.sql is missing");
            }
            List<String> views = new ArrayList<>();
            StringBuilder statement = new StringBuilder();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("--")) {
                    continue;
                }
                statement.append(line).append('\n');
                if (line.endsWith(";")) {
                    views.add(statement.substring(0, statement.length() - 2));
                    statement.setLength(0);
                }
            }
            return views;
        }
    }
}
