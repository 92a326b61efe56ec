package org.worksummary.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.worksummary.archive.read.Outcome;

/**
 * The database that holds the tables (档案库): a file of DuckDB, or any database by its JDBC URL.
 *
 * <p>Files are written in batches, each in one transaction, so that what is there is whole whenever the process ends. Not
 * for many threads.
 */
public final class Store implements AutoCloseable {
    private final Connection connection;
    private final Schema schema;
    private final BatchWriter writer;

    private Store(Connection connection, boolean embedded) throws SQLException, IOException {
        this.connection = connection;
        this.schema = new Schema(connection, embedded);
        this.writer = new BatchWriter(connection, embedded);
        connection.setAutoCommit(false);
        schema.make();
    }

    /**
     * Opens the store in a file, which is made where it is missing.
     *
     * @throws StoreException if the file is no store, or another process has it open
     */
    public static Store open(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return open(file.toString(), Embedded.url(file), Embedded.forWriting(), true);
    }

    /**
     * Opens the store in a database that has its driver on the class path.
     *
     * @throws StoreException if it can't be reached or used
     */
    public static Store open(String jdbcUrl) throws IOException {
        return open("the database", jdbcUrl, new Properties(), Embedded.isUrl(jdbcUrl));
    }

    private static Store open(String shown, String url, Properties properties, boolean embedded) throws IOException {
        try {
            Connection connection = DriverManager.getConnection(url, properties);
            try {
                return new Store(connection, embedded);
            } catch (SQLException | IOException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreException(Embedded.complaint(shown, e), e);
        }
    }

    /**
     * Ties the store to the folder it is made from; one that is made from another folder is refused.
     *
     * @throws StoreException if the store is another folder's
     */
    public void tieTo(Path folder) throws IOException {
        String path = folder.toRealPath().toString();
        try {
            String tied = schema.meta("folder");
            if (tied == null) {
                schema.setMeta("folder", path);
                connection.commit();
            } else if (!tied.equals(path)) {
                throw new StoreException("the store holds the reports of " + tied
                        + "; name another place with --out for those of " + path + ".");
            }
        } catch (SQLException e) {
            throw new StoreException("the store can't be used: " + e.getMessage(), e);
        }
    }

    /** {@return the files that need not be parsed again by this version of the parser} */
    public KnownFiles knownFiles(String parser) throws StoreException {
        try {
            return KnownFiles.load(connection, parser);
        } catch (SQLException e) {
            throw new StoreException("the store can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * Writes what became of some files, all of it or, should it fail, nothing.
     *
     * @param outcomes the outcomes, none of them {@code unchanged}
     * @param parser the version of the parser
     */
    public void write(List<Outcome> outcomes, String parser) throws StoreException {
        inTransaction(() -> writer.write(outcomes, parser));
    }

    /** Takes away the files that are gone from the folder, and the reports that no file holds any more. */
    public void finish(KnownFiles known) throws StoreException {
        inTransaction(() -> {
            List<String> gone = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet paths = statement.executeQuery("SELECT path FROM ledger")) {
                while (paths.next()) {
                    String path = paths.getString(1);
                    if (!known.wasSeen(path)) {
                        gone.add(path);
                    }
                }
            }
            writer.remove(gone);
        });
    }

    /** {@return the connection, to export the tables from} */
    public Connection connection() {
        return connection;
    }

    private interface Work {
        void run() throws SQLException;
    }

    private void inTransaction(Work work) throws StoreException {
        try {
            try {
                work.run();
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreException("the store can't be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws StoreException {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
            }
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("the store can't be closed: " + e.getMessage(), e);
        }
    }
}
