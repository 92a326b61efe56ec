package org.worksummary.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worksummary.archive.read.Outcome;
import org.worksummary.archive.table.LedgerRow;
import org.worksummary.archive.table.ReportRows;
import org.worksummary.archive.table.Row;
import org.worksummary.archive.table.Table;
import org.worksummary.model.WorkSummary;

/**
 * Writes batches of outcomes within a transaction of the caller's.
 *
 * <p>A report's rows are written once for each version of the parser, however many files have the same bytes; rows by
 * another version go first. So do the ledger's rows for the files of the batch.
 */
final class BatchWriter {
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final boolean embedded;

    BatchWriter(Connection connection, boolean embedded) {
        this.connection = connection;
        this.embedded = embedded;
    }

    void write(List<Outcome> outcomes, String parser) throws SQLException {
        Map<String, WorkSummary> reports = new LinkedHashMap<>();
        Set<String> paths = new HashSet<>();
        for (Outcome outcome : outcomes) {
            paths.add(outcome.path());
            outcome.summary()
                    .ifPresent(summary ->
                            reports.put(ReportRows.id(summary.source().sha256()), summary));
        }
        reports.keySet()
                .removeAll(select(
                        "SELECT DISTINCT report FROM ledger WHERE parser = ? AND report IN ",
                        parser,
                        reports.keySet()));
        Set<String> stale = select("SELECT id FROM report WHERE ? <> '' AND id IN ", "-", reports.keySet());
        for (Table table : Table.values()) {
            if (table.isOfReports()) {
                delete("DELETE FROM " + table.sqlName() + " WHERE " + table.reportColumn() + " IN ", stale);
            }
        }
        Set<String> before = select("SELECT path FROM ledger WHERE ? <> '' AND path IN ", "-", paths);
        delete("DELETE FROM ledger WHERE path IN ", before);
        try (RowTarget target = embedded ? new AppendedRows(connection) : new InsertedRows(connection)) {
            for (WorkSummary summary : reports.values()) {
                for (Row row : ReportRows.of(summary)) {
                    target.add(row);
                }
            }
            for (Outcome outcome : outcomes) {
                target.add(LedgerRow.of(outcome, parser));
            }
        }
    }

    /** Removes files, and all reports that no file holds. */
    void remove(List<String> paths) throws SQLException {
        delete("DELETE FROM ledger WHERE path IN ", paths);
        try (Statement statement = connection.createStatement()) {
            for (Table table : Table.values()) {
                if (table.isOfReports()) {
                    statement.executeUpdate("DELETE FROM " + table.sqlName() + " WHERE " + table.reportColumn()
                            + " NOT IN (SELECT report FROM ledger WHERE report IS NOT NULL)");
                }
            }
        }
    }

    private Set<String> select(String sql, String first, Collection<String> values) throws SQLException {
        Set<String> found = new HashSet<>();
        for (List<String> some : parts(values)) {
            try (PreparedStatement select = connection.prepareStatement(sql + marks(some.size()))) {
                select.setString(1, first);
                set(select, 2, some);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
            }
        }
        return found;
    }

    private void delete(String sql, Collection<String> values) throws SQLException {
        for (List<String> some : parts(values)) {
            try (PreparedStatement delete = connection.prepareStatement(sql + marks(some.size()))) {
                set(delete, 1, some);
                delete.executeUpdate();
            }
        }
    }

    private static void set(PreparedStatement statement, int from, List<String> values) throws SQLException {
        int i = from;
        for (String value : values) {
            statement.setString(i++, value);
        }
    }

    private static String marks(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    private static List<List<String>> parts(Collection<String> values) {
        List<String> all = new ArrayList<>(values);
        List<List<String>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            parts.add(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
        }
        return parts;
    }
}
