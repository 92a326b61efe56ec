package org.worksummary.archive.store;

import java.sql.SQLException;
import org.worksummary.archive.table.Row;

/** Takes rows into the database within the transaction that is open. */
interface RowTarget extends AutoCloseable {
    /** Adds a row. */
    void add(Row row) throws SQLException;

    /** Hands all rows to the database. */
    @Override
    void close() throws SQLException;
}
