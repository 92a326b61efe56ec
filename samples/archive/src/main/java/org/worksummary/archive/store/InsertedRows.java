package org.worksummary.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.worksummary.archive.table.Column;
import org.worksummary.archive.table.Row;
import org.worksummary.archive.table.Table;

/** Takes rows by INSERT in batches, as every database does. */
final class InsertedRows implements RowTarget {
    private static final int BATCH = 500;

    private final Connection connection;
    private final Map<Table, PreparedStatement> statements = new EnumMap<>(Table.class);
    private int waiting;

    InsertedRows(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void add(Row row) throws SQLException {
        PreparedStatement insert = statements.get(row.table());
        if (insert == null) {
            insert = connection.prepareStatement(sql(row.table()));
            statements.put(row.table(), insert);
        }
        int i = 1;
        for (Object cell : row.cells()) {
            insert.setObject(i++, cell);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    private static String sql(Table table) {
        int columns = table.columns().size();
        String names =
                String.join(", ", table.columns().stream().map(Column::name).toList());
        return "INSERT INTO " + table.sqlName() + " (" + names + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns, "?")) + ")";
    }

    private void flush() throws SQLException {
        for (PreparedStatement insert : statements.values()) {
            insert.executeBatch();
        }
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        flush();
        for (PreparedStatement insert : statements.values()) {
            insert.close();
        }
    }
}
