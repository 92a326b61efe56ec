package org.worksummary.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;

/** A store that is open for questions (只读), which change nothing and see no other file. */
public final class ReadOnlyStore implements AutoCloseable {
    private final Connection connection;
    private final boolean ofFiles;

    private ReadOnlyStore(Connection connection, boolean ofFiles) {
        this.connection = connection;
        this.ofFiles = ofFiles;
    }

    /**
     * Opens a store.
     *
     * @param store a file, a folder of Parquet tables, or the JDBC URL of a database
     * @throws StoreException if there is none
     */
    public static ReadOnlyStore open(String store) throws IOException {
        try {
            if (store.startsWith("jdbc:")) {
                Connection connection = DriverManager.getConnection(store, new Properties());
                connection.setReadOnly(true);
                // Some drivers hold to it within a transaction only.
                connection.setAutoCommit(false);
                return new ReadOnlyStore(connection, false);
            }
            Path file = Path.of(store);
            if (Files.isDirectory(file) && ParquetTables.isIn(file)) {
                return new ReadOnlyStore(ParquetTables.open(file), true);
            }
            if (!Files.isRegularFile(file)) {
                throw new StoreException(
                        Files.isDirectory(file)
                                ? store
                                        + " is a folder without tables; make a store of the reports in it by worksummary"
                                        + " archive " + store + " --out reports.db"
                                : store + " does not exist; make it by worksummary archive DIR --out " + store);
            }
            return new ReadOnlyStore(DriverManager.getConnection(Embedded.url(file), Embedded.forReading()), false);
        } catch (SQLException e) {
            throw new StoreException(Embedded.complaint(store, e), e);
        }
    }

    /**
     * {@return the question, ready to be asked}
     *
     * @throws SQLException if it can't be understood
     * @throws StoreException if it is no question
     */
    public PreparedStatement prepare(String sql) throws SQLException, StoreException {
        if (ofFiles) {
            ParquetTables.check(connection, sql);
        }
        return connection.prepareStatement(sql);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
