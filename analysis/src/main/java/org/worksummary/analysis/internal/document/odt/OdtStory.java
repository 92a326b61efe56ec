package org.worksummary.analysis.internal.document.odt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.Hanging;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.Piece;
import org.worksummary.analysis.internal.document.TableRow;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;
import org.worksummary.text.Origin.Part;

/** Reads paragraphs, lists and tables of an OpenDocument text. Used once. */
final class OdtStory {
    private final OdtLists lists;
    private final OdtHiddenStyles hidden;
    private final Budget budget;
    private final Hanging hanging = new Hanging();
    private int paragraphs;
    private int tables;
    private int nesting;
    private int contents;

    OdtStory(OdtLists lists, OdtHiddenStyles hidden, Budget budget) {
        this.lists = lists;
        this.hidden = hidden;
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
            case "section" -> {
                if (xml.attribute("display", "true").equals("none")
                        || xml.attribute("is-hidden", "false").equals("true")) {
                    xml.skip();
                }
            }
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
            hanging.releaseTo(lines);
        }
    }

    private void paragraph(Xml xml, List<Line> lines) throws IOException {
        budget.checkTime();
        int level = xml.is("h") && !xml.attribute("is-list-header", "false").equals("true")
                ? xml.number("outline-level", 1)
                : 0;
        String marker = lists.marker(level);
        int number = ++paragraphs;
        String text = new OdtParagraph(this, hidden, budget).read(xml);
        Piece piece = Piece.marked(marker, text, number, level);
        budget.piece(piece.text().length());
        lines.add(Line.of(contents > 0 ? piece.in(Part.CONTENTS) : piece));
    }

    /** Reads what the element holds as a note or text box of the paragraph. */
    void hang(Xml xml, Part part) throws IOException {
        hanging.add(new OdtStory(lists, hidden, budget).read(xml), part);
    }

    private void table(Xml xml, List<Line> lines) throws IOException {
        int table = ++tables;
        int rows = 0;
        OdtCells cells = new OdtCells();
        TableRow row = new TableRow(table, 0);
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                break;
            }
            if (event == Event.START) {
                switch (xml.name()) {
                    case "table-row" -> {
                        row = new TableRow(table, ++rows);
                        cells.beginRow();
                    }
                    case "table-cell" -> {
                        budget.piece(0);
                        cells.cell(xml);
                        row.add(read(xml));
                    }
                    case "covered-table-cell" -> {
                        for (int places = cells.covered(xml); places > 0; places--) {
                            budget.piece(0);
                            row.add(List.of());
                        }
                    }
                    default -> {}
                }
            } else if (event == Event.END && xml.is("table-row")) {
                lines.addAll(row.lines());
            }
        }
    }
}
