package org.worksummary.analysis.internal.document.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.document.Hanging;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.Piece;
import org.worksummary.analysis.internal.document.TableRow;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;
import org.worksummary.text.Origin.Part;

/**
 * Reads the paragraphs and tables of a story: the body, a running head, a note, a text box.
 *
 * <p>Inserted revisions count, deleted ones don't. Text boxes and notes follow the paragraph or table they hang on.
 */
final class Story {
    private final WordContext context;
    private final Fields fields = new Fields();
    private final Hanging hanging = new Hanging();
    private final SectionParts sections;
    private final StringBuilder carried = new StringBuilder();
    private int nesting;

    Story(WordContext context, SectionParts sections) {
        this.context = context;
        this.sections = sections;
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
                block(xml, lines);
            }
        }
        nesting--;
        return lines;
    }

    private void block(Xml xml, List<Line> lines) throws IOException {
        switch (xml.name()) {
            case "p" -> {
                paragraph(xml, lines);
                release(lines);
            }
            case "tbl" -> {
                table(xml, lines);
                release(lines);
            }
            case "sectPr" -> sections.read(xml, context);
            case "del", "moveFrom", "Fallback", "sdtPr", "tcPr", "tblPr", "trPr" -> xml.skip();
            default -> {}
        }
    }

    private void release(List<Line> lines) {
        if (nesting == 1) {
            hanging.releaseTo(lines);
        }
    }

    /** Adds lines that hang on the paragraph being read. */
    void hang(List<Line> lines, Part part) {
        hanging.add(lines, part);
    }

    private void paragraph(Xml xml, List<Line> lines) throws IOException {
        int number = context.nextParagraph();
        boolean inContents = fields.inContents();
        ParagraphReader reader = new ParagraphReader(this, context, fields, sections);
        reader.read(xml);
        carried.append(reader.text());
        if (reader.properties().markDeleted) {
            return;
        }
        String text = carried.toString();
        carried.setLength(0);
        ParagraphProperties properties = context.styles().resolve(reader.properties());
        String marker = context.marker(properties);
        int level = properties.outlineLevel >= 0 && properties.outlineLevel < 9 ? properties.outlineLevel + 1 : 0;
        Piece piece = Piece.marked(marker, text, number, level);
        boolean contents = inContents || fields.inContents() || context.styles().isContents(properties);
        context.budget().piece(piece.text().length());
        lines.add(Line.of(contents ? piece.in(Part.CONTENTS) : piece));
    }

    private void table(Xml xml, List<Line> lines) throws IOException {
        int table = context.nextTable();
        int number = 0;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                return;
            }
            if (event == Event.START) {
                switch (xml.name()) {
                    case "tr" -> row(xml, new TableRow(table, ++number), lines);
                    case "tblPr", "tblGrid", "sdtPr", "Fallback" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private void row(Xml xml, TableRow row, List<Line> lines) throws IOException {
        boolean deleted = false;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                break;
            }
            if (event == Event.START) {
                switch (xml.name()) {
                    case "tc" -> {
                        context.budget().piece(0);
                        row.add(read(xml));
                    }
                    case "del" -> deleted = true;
                    case "sdtPr", "Fallback" -> xml.skip();
                    default -> {}
                }
            }
        }
        if (!deleted) {
            lines.addAll(row.lines());
        }
    }
}
