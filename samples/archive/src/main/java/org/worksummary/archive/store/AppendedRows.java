package org.worksummary.archive.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.worksummary.archive.table.Column;
import org.worksummary.archive.table.Row;
import org.worksummary.archive.table.Table;

/** Takes rows by DuckDB's appenders, the fastest way it has. */
final class AppendedRows implements RowTarget {
    private final DuckDBConnection connection;
    private final Map<Table, DuckDBAppender> appenders = new EnumMap<>(Table.class);

    AppendedRows(Connection connection) throws SQLException {
        this.connection = connection.unwrap(DuckDBConnection.class);
    }

    @Override
    public void add(Row row) throws SQLException {
        DuckDBAppender appender = appenders.get(row.table());
        if (appender == null) {
            appender = connection.createAppender(row.table().sqlName());
            appenders.put(row.table(), appender);
        }
        appender.beginRow();
        int i = 0;
        for (Column column : row.table().columns()) {
            append(appender, column, row.cells().get(i++));
        }
        appender.endRow();
    }

    private static void append(DuckDBAppender appender, Column column, @Nullable Object cell) throws SQLException {
        if (cell == null) {
            appender.appendNull();
            return;
        }
        switch (column.type()) {
            case TEXT -> appender.append((String) cell);
            case NUMBER -> appender.append((Long) cell);
            case REAL -> appender.append((Double) cell);
            case DATE -> appender.append((LocalDate) cell);
        }
    }

    @Override
    public void close() throws SQLException {
        for (DuckDBAppender appender : appenders.values()) {
            appender.close();
        }
    }
}
