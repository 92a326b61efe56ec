package org.worksummary.analysis.internal.document.rtf;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.document.FlatTables;
import org.worksummary.analysis.internal.document.Hanging;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.Piece;
import org.worksummary.text.Origin.Part;

/** The lines of a story of rich text under construction: the body, a running head, a note, a text box. */
final class RtfStory {
    private final Part part;
    private final List<Line> lines = new ArrayList<>();
    private final Hanging hanging = new Hanging();
    private final FlatTables tables = new FlatTables();
    private final StringBuilder text = new StringBuilder();
    private String marker = "";
    private int paragraphs;
    private int outlineLevel;
    private int level;
    private boolean pageEnded;

    RtfStory(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }

    void append(String characters) {
        text.append(pageEnded ? "\n" : "").append(characters);
        pageEnded = false;
    }

    /** Takes that a page ends; one that ends inside a paragraph ends a line, one that ends behind its text nothing. */
    void endPage() {
        pageEnded = text.length() > 0;
    }

    /** Takes the marker of the paragraph, as its list shows it. */
    void marker(String shown) {
        marker = shown;
    }

    void outlineLevel(int level) {
        outlineLevel = level;
    }

    /** Takes how deep in tables the paragraph stands: 0 outside, 1 in a table, 2 in a table in a cell. */
    void level(int depth) {
        level = depth;
    }

    /** Takes that the paragraph stands in a table, however deep. */
    void inTable() {
        level = Math.max(1, level);
    }

    /** Hangs a note or text box on the paragraph, or on the table it stands in. */
    void hang(RtfStory story) {
        if (level == 0) {
            endTable();
        }
        hanging.add(story.finish(), story.part);
    }

    void endParagraph() {
        Line line = line();
        if (level > 0) {
            tables.add(level, line);
            return;
        }
        endTable();
        lines.add(line);
        hanging.releaseTo(lines);
    }

    /** Ends a cell, at the level of tables in cells or at the outermost. */
    void endCell(boolean nested) {
        int at = nested ? Math.max(2, level) : 1;
        tables.add(at, line());
        tables.endCell(at);
    }

    /** Ends a row, at the level of tables in cells or at the outermost. */
    void endRow(boolean nested) {
        tables.endRow(nested ? Math.max(2, level) : 1);
    }

    private Line line() {
        Line line = Line.of(Piece.marked(marker, text.toString(), ++paragraphs, outlineLevel));
        text.setLength(0);
        pageEnded = false;
        marker = "";
        return line;
    }

    private void endTable() {
        List<Line> table = tables.end();
        if (!table.isEmpty()) {
            lines.addAll(table);
            hanging.releaseTo(lines);
        }
    }

    /** {@return all lines} */
    List<Line> finish() {
        if (text.length() > 0) {
            level = 0;
            endParagraph();
        }
        endTable();
        hanging.releaseTo(lines);
        return lines;
    }
}
