package org.worksummary.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.worksummary.archive.table.Table;

/**
 * A folder of Parquet files as a store: {@code report.parquet}, {@code item.parquet} …, each a file or a folder of files.
 *
 * <p>The database itself is empty and in memory; its tables are views of the files.
 */
final class ParquetTables {
    private ParquetTables() {}

    /** {@return whether the folder has the tables} */
    static boolean isIn(Path folder) {
        return Files.exists(file(folder, Table.LEDGER));
    }

    static Connection open(Path folder) throws SQLException, IOException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:", Embedded.inMemory());
        try (Statement statement = connection.createStatement()) {
            for (Table table : Table.values()) {
                statement.execute("CREATE VIEW " + table.sqlName() + " AS SELECT * FROM read_parquet("
                        + quoted(files(folder, table)) + ")");
            }
            for (String view : Schema.views()) {
                statement.execute(view);
            }
            statement.execute("SET allowed_directories = [" + quoted(folder.toAbsolutePath() + "/") + "]");
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
            return connection;
        } catch (SQLException | IOException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Refuses what is no question, since the files could be written to.
     *
     * @throws StoreException if the SQL does anything but select
     */
    static void check(Connection connection, String sql) throws SQLException, StoreException {
        String parse = "SELECT json_extract_string(json_serialize_sql(?::VARCHAR), '$.error_message')";
        try (PreparedStatement statement = connection.prepareStatement(parse)) {
            statement.setString(1, sql);
            try (ResultSet parsed = statement.executeQuery()) {
                String error = parsed.next() ? parsed.getString(1) : null;
                if (error != null) {
                    throw new StoreException(
                            error.startsWith("Only SELECT")
                                    ? "only SELECT can be asked of a folder of tables."
                                    : "the question can't be answered: " + error);
                }
            }
        }
    }

    private static String files(Path folder, Table table) {
        Path file = file(folder, table).toAbsolutePath();
        return Files.isDirectory(file) ? file + "/*.parquet" : file.toString();
    }

    private static Path file(Path folder, Table table) {
        return folder.resolve(table.sqlName() + ".parquet");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
