package org.worksummary.archive.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.worksummary.archive.table.Table;

/** The forms that the tables of a store are exported in (导出格式), one file for each table; rows are sorted by key. */
public enum ExportFormat {
    /** One JSON object a line. */
    JSONL {
        @Override
        void write(Connection connection, Table table, Path file) throws SQLException {
            copy(connection, table, file, "FORMAT json");
        }
    },
    /** Comma-separated values with a header, in UTF-8 with a byte order mark, as spreadsheets want it. */
    CSV {
        @Override
        void write(Connection connection, Table table, Path file) throws SQLException, IOException {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(select(table))) {
                CsvTable.write(rows, file);
            }
        }
    },
    /** A workbook. */
    XLSX {
        @Override
        void write(Connection connection, Table table, Path file) throws SQLException, IOException {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(select(table))) {
                XlsxTable.write(table, rows, file);
            }
        }
    },
    /** Parquet. */
    PARQUET {
        @Override
        void write(Connection connection, Table table, Path file) throws SQLException {
            copy(connection, table, file, "FORMAT parquet, COMPRESSION zstd");
        }
    };

    /** Writes the table to the file. */
    abstract void write(Connection connection, Table table, Path file) throws SQLException, IOException;

    /**
     * Writes all tables.
     *
     * @param connection to a store in a file
     * @param folder where the files go, named as the tables are; made where it is missing
     */
    public void export(Connection connection, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Table table : Table.values()) {
            try {
                write(connection, table, folder.resolve(table.sqlName() + "." + this));
            } catch (SQLException e) {
                throw new IOException("can't export the table " + table.sqlName() + ": " + e.getMessage(), e);
            }
        }
    }

    /** {@return the name as it is given on the command line, and the files' ending} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String select(Table table) {
        return "SELECT * FROM " + table.sqlName() + " ORDER BY 1";
    }

    private static void copy(Connection connection, Table table, Path file, String how) throws SQLException {
        String target = file.toString().replace("'", "''");
        try (Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + select(table) + ") TO '" + target + "' (" + how + ")");
        }
    }
}
