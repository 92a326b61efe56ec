package org.worksummary.archive.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;

/** What is special to the embedded database, DuckDB. */
final class Embedded {
    private static final String PREFIX = "jdbc:duckdb:";

    private Embedded() {}

    static boolean isUrl(String url) {
        return url.startsWith(PREFIX);
    }

    static String url(Path file) {
        return PREFIX + file.toAbsolutePath();
    }

    /** Its own memory is bounded, beside the heap. */
    static Properties forWriting() {
        Properties properties = new Properties();
        properties.setProperty("memory_limit", "512MB");
        properties.setProperty("threads", "2");
        return properties;
    }

    /** Reads nothing but the store, and changes nothing, whatever is asked. */
    static Properties forReading() {
        Properties properties = new Properties();
        properties.setProperty("duckdb.read_only", "true");
        properties.setProperty("memory_limit", "2GB");
        properties.setProperty("enable_external_access", "false");
        properties.setProperty("lock_configuration", "true");
        return properties;
    }

    /** As for {@link #forReading}, but that files may still be named; to be taken away afterwards. */
    static Properties inMemory() {
        Properties properties = new Properties();
        properties.setProperty("memory_limit", "2GB");
        return properties;
    }

    static String complaint(String shown, SQLException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Could not set lock") || message.contains("onflicting lock")) {
            return shown + " is open in another process; wait until that has ended.";
        }
        if (message.contains("not a valid DuckDB database file")) {
            return shown + " is no store; name another place.";
        }
        return shown + " can't be opened: " + message.lines().findFirst().orElse("");
    }
}
