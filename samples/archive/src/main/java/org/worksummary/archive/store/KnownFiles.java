package org.worksummary.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Which files a store holds already (已处理文件), and which were seen in this run. */
public final class KnownFiles {
    private final KeySet done = new KeySet();
    private final KeySet seen = new KeySet();

    private KnownFiles() {}

    static KnownFiles load(Connection connection, String parser) throws SQLException {
        KnownFiles known = new KnownFiles();
        String sql = "SELECT path, sha256 FROM ledger WHERE parser = ? AND sha256 IS NOT NULL";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, parser);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    known.done.add(rows.getString(1), rows.getString(2));
                }
            }
        }
        known.done.freeze();
        return known;
    }

    /** {@return whether the file was parsed before, with the same bytes and by the same parser; for many threads} */
    public boolean isDone(String path, String sha256) {
        return done.contains(path, sha256);
    }

    /** Notes that a file is there; by one thread. */
    public void see(String path) {
        seen.add(path);
    }

    /** Ends the noting, so that {@link #wasSeen} can answer. */
    public void allSeen() {
        seen.freeze();
    }

    /** {@return whether a file was there} */
    boolean wasSeen(String path) {
        return seen.contains(path);
    }
}
