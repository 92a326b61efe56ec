package org.worksummary.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens stores for questions (只读), which change nothing and see no other file. */
public final class ReadOnlyStore {
    private ReadOnlyStore() {}

    /**
     * Opens a store in a file, or in a database if it is named by a JDBC URL.
     *
     * @throws StoreException if there is none
     */
    public static Connection open(String store) throws IOException {
        try {
            if (store.startsWith("jdbc:")) {
                Connection connection = DriverManager.getConnection(store, new Properties());
                connection.setReadOnly(true);
                // Some drivers hold to it within a transaction only.
                connection.setAutoCommit(false);
                return connection;
            }
            Path file = Path.of(store);
            if (!Files.isRegularFile(file)) {
                throw new StoreException(store + " does not exist; make it by worksummary archive DIR --out " + store);
            }
            return DriverManager.getConnection(Embedded.url(file), Embedded.forReading());
        } catch (SQLException e) {
            throw new StoreException(Embedded.complaint(store, e), e);
        }
    }
}
