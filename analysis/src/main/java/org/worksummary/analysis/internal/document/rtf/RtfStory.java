package org.worksummary.analysis.internal.document.rtf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.Piece;
import org.worksummary.analysis.internal.document.TableRow;
import org.worksummary.text.Origin.Part;

/** The lines of a story of rich text under construction: the body, a running head, a note, a text box. */
final class RtfStory {
    private final Part part;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> hanging = new ArrayList<>();
    private final List<Line> cell = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable TableRow row;
    private String marker = "";
    private int paragraphs;
    private int tables;
    private int rows;
    private int outlineLevel;
    private boolean inTable;

    RtfStory(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }

    void append(String characters) {
        text.append(characters);
    }

    /** Takes the marker of the paragraph, as its list shows it. */
    void marker(String shown) {
        marker = shown;
    }

    void outlineLevel(int level) {
        outlineLevel = level;
    }

    void inTable(boolean inside) {
        inTable = inside;
    }

    /** Hangs a note or text box on the paragraph. */
    void hang(RtfStory story) {
        for (Line line : story.finish()) {
            if (!line.isBlank()) {
                hanging.add(line.in(story.part));
            }
        }
    }

    void endParagraph() {
        Line line = Line.of(Piece.marked(marker, text.toString(), ++paragraphs, outlineLevel));
        text.setLength(0);
        marker = "";
        if (inTable) {
            cell.add(line);
            return;
        }
        endRow();
        rows = 0;
        lines.add(line);
        release();
    }

    void endCell() {
        if (rows == 0 && row == null) {
            tables++;
        }
        endParagraphInCell();
        if (row == null) {
            row = new TableRow(tables, ++rows);
        }
        row.add(List.copyOf(cell));
        cell.clear();
    }

    private void endParagraphInCell() {
        if (text.length() > 0 || !marker.isEmpty() || cell.isEmpty()) {
            cell.add(Line.of(Piece.marked(marker, text.toString(), ++paragraphs, outlineLevel)));
            text.setLength(0);
            marker = "";
        }
    }

    void endRow() {
        if (row != null) {
            lines.addAll(row.lines());
            row = null;
        }
        lines.addAll(cell);
        cell.clear();
        release();
    }

    private void release() {
        lines.addAll(hanging);
        hanging.clear();
    }

    /** {@return all lines} */
    List<Line> finish() {
        if (text.length() > 0) {
            inTable = false;
            endParagraph();
        }
        endRow();
        return lines;
    }
}
