package org.worksummary.archive.table;

import java.util.List;
import java.util.Locale;

/** The tables of a store (表); the columns of each are listed in {@code tables.tsv}. */
public enum Table {
    /** One row for each file: what became of it. */
    LEDGER,
    /** One row for each report, whatever the number of files with the same bytes. */
    REPORT,
    /** The sections of all levels. */
    SECTION,
    /** The measures, problems and plans. */
    ITEM,
    /** The figures. */
    QUANTITY,
    /** The dates, periods and deadlines. */
    TIME,
    /** What is cited. */
    REFERENCE,
    /** What was left out or masked. */
    PLACEHOLDER,
    /** What is probably wrong. */
    DIAGNOSTIC,
    /** The longer paragraphs, to tell copies by. */
    PARAGRAPH;

    /** {@return the table's name in a database} */
    public String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the columns, in order; the first is the key} */
    public List<Column> columns() {
        return TableColumns.of(this);
    }

    /** {@return whether its rows belong to a report; all tables but the ledger} */
    public boolean isOfReports() {
        return this != LEDGER;
    }

    /** {@return the column that names the report of a row} */
    public String reportColumn() {
        return this == REPORT ? "id" : "report";
    }
}
