package org.worksummary.analysis.internal.document.odt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.Piece;
import org.worksummary.analysis.internal.document.TableRow;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;
import org.worksummary.text.Origin.Part;

/** Reads paragraphs, lists and tables of an OpenDocument text. Used once. */
final class OdtStory {
    private static final int MOST_BLANKS = 1000;

    private final OdtLists lists;
    private final Budget budget;
    private final List<Line> hanging = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private int nesting;
    private int contents;

    OdtStory(OdtLists lists, Budget budget) {
        this.lists = lists;
        this.budget = budget;
    }

    /** Reads what the element holds; the reader stands at its start and is left at its end. */
    List<Line> read(Xml xml) throws IOException {
        List<Line> lines = new ArrayList<>();
        nesting++;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                break;
            }
            if (event == Event.START) {
                start(xml, lines);
            } else if (event == Event.END) {
                switch (xml.name()) {
                    case "list" -> lists.end();
                    case "table-of-content" -> contents--;
                    default -> {}
                }
            }
        }
        nesting--;
        return lines;
    }

    private void start(Xml xml, List<Line> lines) throws IOException {
        switch (xml.name()) {
            case "p", "h" -> paragraph(xml, lines);
            case "table" -> table(xml, lines);
            case "list" -> lists.begin(xml);
            case "list-item" -> lists.item(xml.attribute("start-value"), true);
            case "list-header" -> lists.item(null, false);
            case "table-of-content" -> contents++;
            case "text-box" -> hang(xml, Part.TEXT_BOX);
            case "tracked-changes",
                    "forms",
                    "sequence-decls",
                    "table-of-content-source",
                    "annotation",
                    "title",
                    "desc" -> xml.skip();
            default -> {}
        }
        if (nesting == 1) {
            lines.addAll(hanging);
            hanging.clear();
        }
    }

    private void paragraph(Xml xml, List<Line> lines) throws IOException {
        budget.checkTime();
        int level = xml.is("h") && !xml.attribute("is-list-header", "false").equals("true")
                ? xml.number("outline-level", 1)
                : 0;
        String marker = lists.marker(level);
        int number = ++paragraphs;
        StringBuilder text = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                break;
            }
            if (event == Event.TEXT) {
                characters(xml.text(), text);
            } else if (event == Event.START) {
                inline(xml, text);
            }
        }
        Piece piece = Piece.marked(marker, text.toString(), number, level);
        budget.piece(piece.text().length());
        lines.add(Line.of(contents > 0 ? piece.in(Part.CONTENTS) : piece));
    }

    private void inline(Xml xml, StringBuilder text) throws IOException {
        switch (xml.name()) {
            case "s" -> {
                text.append(" ".repeat(Math.min(MOST_BLANKS, Math.max(0, xml.number("c", 1)))));
                budget.atOnce(text.length());
            }
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "note-body" -> hang(xml, Part.NOTE);
            case "text-box" -> hang(xml, Part.TEXT_BOX);
            case "note-citation", "annotation", "ruby-text", "tracked-changes", "title", "desc", "object", "script" ->
                xml.skip();
            default -> {}
        }
    }

    private void hang(Xml xml, Part part) throws IOException {
        List<Line> content = new OdtStory(lists, budget).read(xml);
        for (Line line : content) {
            if (!line.isBlank()) {
                hanging.add(line.in(part));
            }
        }
    }

    /** Blanks collapse: those that count are elements of their own. */
    private static void characters(String characters, StringBuilder text) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c > ' ') {
                text.append(c);
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    private void table(Xml xml, List<Line> lines) throws IOException {
        int table = ++tables;
        int rows = 0;
        TableRow row = new TableRow(table, 0);
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                break;
            }
            if (event == Event.START) {
                switch (xml.name()) {
                    case "table-row" -> row = new TableRow(table, ++rows);
                    case "table-cell", "covered-table-cell" -> {
                        budget.piece(0);
                        row.add(read(xml));
                    }
                    default -> {}
                }
            } else if (event == Event.END && xml.is("table-row")) {
                lines.addAll(row.lines());
            }
        }
    }
}
