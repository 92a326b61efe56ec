package org.worksummary.command.page;

import java.util.List;

/** What the parts of a report are written on. Texts are plain; the page takes care of escaping and colour. */
public interface Page {
    /** Writes the title of the whole page. */
    void title(String text);

    /** Begins a part. */
    void heading(String text);

    /** Writes a line of plain text. */
    void note(String text);

    /** Writes labels with their values. */
    void facts(List<Fact> facts);

    /** Writes an outline, each entry as deep as it says. */
    void outline(List<Entry> entries);

    /** Writes a table; every row has a cell for every column. */
    void table(List<Column> columns, List<List<String>> rows);

    /**
     * A label with its value.
     *
     * @param label the label
     * @param value the value
     */
    record Fact(String label, String value) {}

    /**
     * An entry of an outline.
     *
     * @param depth how deep it stands, from 0
     * @param bold whether it stands out, as a heading does
     * @param symbol what stands before it, or an empty string
     * @param text its words
     * @param tag what stands after it, or an empty string
     * @param ink the colour of symbol and tag
     */
    record Entry(int depth, boolean bold, String symbol, String text, String tag, Ink ink) {}

    /**
     * A column of a table.
     *
     * @param label the label above it
     * @param maxWidth how wide it may get, in columns of a terminal
     * @param right whether its cells are aligned to the right
     */
    record Column(String label, int maxWidth, boolean right) {
        /** Makes a column whose cells are aligned to the left. */
        public Column(String label, int maxWidth) {
            this(label, maxWidth, false);
        }
    }
}
