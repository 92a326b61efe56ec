package org.worksummary.archive.table;

/**
 * A column of a table (列).
 *
 * @param name its name, in lower case
 * @param type what its cells hold, where they hold anything
 * @param meaning what it says, in a few words
 */
public record Column(String name, Type type, String meaning) {

    /** What a cell holds, with the type's name in SQL. */
    public enum Type {
        /** Characters. */
        TEXT("VARCHAR"),
        /** A whole number of 64 bits, a {@code Long}. */
        NUMBER("BIGINT"),
        /** A number with a fraction, a {@code Double}. */
        REAL("DOUBLE PRECISION"),
        /** A day, a {@code LocalDate}. */
        DATE("DATE");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        /** {@return the type's name in SQL} */
        public String sql() {
            return sql;
        }
    }
}
