package org.worksummary.analysis.internal.document.docx;

import java.io.IOException;
import java.util.List;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.DocumentText;
import org.worksummary.analysis.internal.document.FormatReader;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.Reading;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;
import org.worksummary.text.Origin.Part;

/** Reads Word documents that are one XML file: those of Word 2003, and the flat form of .docx. */
public final class WordXmlReader implements FormatReader {

    @Override
    public Reading read(byte[] bytes, Budget budget) throws IOException {
        budget.inflate(bytes.length, bytes.length, bytes.length);
        Styles styles = Styles.read(null);
        Numbering numbering = Numbering.read(null);
        Xml xml = Xml.open(bytes);
        for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
            if (event == Event.START) {
                switch (xml.name()) {
                    case "style" -> styles.readStyle(xml);
                    case "abstractNum" -> numbering.readAbstract(xml, "abstractNumId");
                    case "num" -> numbering.readList(xml, "numId", "abstractNumId");
                    case "listDef" -> numbering.readAbstract(xml, "listDefId");
                    case "list" -> numbering.readList(xml, "ilfo", "ilst");
                    case "body" -> xml.skip();
                    default -> {}
                }
            }
        }
        return body(bytes, new WordContext(styles, numbering, budget), budget);
    }

    private static Reading body(byte[] bytes, WordContext context, Budget budget) throws IOException {
        Xml xml = Xml.open(bytes);
        for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
            if (event == Event.START && xml.is("body")) {
                SectionParts sections = new SectionParts();
                List<Line> body = new Story(context, sections).read(xml);
                DocumentText text = new DocumentText(budget);
                furniture(sections.inlineHeads(), Part.HEADER, text);
                text.add(body);
                furniture(sections.inlineFeet(), Part.FOOTER, text);
                return text.build(null);
            }
        }
        throw new IOException("no body in the document");
    }

    private static void furniture(List<Line> lines, Part part, DocumentText text) throws IOException {
        for (Line line : lines) {
            if (!line.isBlank()) {
                text.add(line.in(part));
            }
        }
    }
}
