package org.worksummary.analysis.internal.document.docx;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.DocumentText;
import org.worksummary.analysis.internal.document.FormatReader;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.Reading;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;
import org.worksummary.analysis.internal.document.archive.ZipArchive;
import org.worksummary.text.Origin.Part;

/**
 * Reads Word documents (.docx).
 *
 * <p>Running heads stand before the body and feet behind it, each distinct one once.
 */
public final class DocxReader implements FormatReader {

    @Override
    public Reading read(byte[] bytes, Budget budget) throws IOException {
        ZipArchive archive = ZipArchive.open(bytes);
        String main = Relationships.of("", archive, budget).byType("officeDocument");
        if (main == null || !archive.names().contains(main)) {
            main = "word/document.xml";
        }
        Relationships parts = Relationships.of(main, archive, budget);
        WordContext context = new WordContext(
                Styles.read(part(archive, parts.byType("styles"), budget)),
                Numbering.read(part(archive, parts.byType("numbering"), budget)),
                budget);
        SectionParts sections = new SectionParts(hasEvenPages(part(archive, parts.byType("settings"), budget)));
        notes(part(archive, parts.byType("footnotes"), budget), "footnote", context, context.footnotes());
        notes(part(archive, parts.byType("endnotes"), budget), "endnote", context, context.endnotes());
        context.beginBody();
        List<Line> body = story(archive.get(main, budget), "body", context, sections);

        DocumentText text = new DocumentText(budget);
        furniture(sections.heads(), Part.HEADER, archive, parts, context, text);
        text.add(body);
        furniture(sections.feet(), Part.FOOTER, archive, parts, context, text);
        return text.build(null);
    }

    private static boolean hasEvenPages(byte @Nullable [] settings) throws IOException {
        if (settings != null) {
            Xml xml = Xml.open(settings);
            for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
                if (event == Event.START && xml.is("evenAndOddHeaders")) {
                    return LevelReader.isOn(xml);
                }
            }
        }
        return false;
    }

    private static List<Line> story(byte[] part, String element, WordContext context, SectionParts sections)
            throws IOException {
        Xml xml = Xml.open(part);
        for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
            if (event == Event.START && xml.is(element)) {
                return new Story(context, sections).read(xml);
            }
        }
        throw new IOException("no " + element + " in the document");
    }

    private static void notes(
            byte @Nullable [] part, String element, WordContext context, Map<String, List<Line>> notes)
            throws IOException {
        if (part == null) {
            return;
        }
        Xml xml = Xml.open(part);
        for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
            if (event == Event.START && xml.is(element)) {
                String id = xml.attribute("id", "");
                boolean separator = !xml.attribute("type", "normal").equals("normal");
                List<Line> lines = new Story(context, new SectionParts()).read(xml);
                if (!separator) {
                    notes.put(id, lines);
                }
            }
        }
    }

    private static void furniture(
            Set<String> ids, Part part, ZipArchive archive, Relationships parts, WordContext context, DocumentText text)
            throws IOException {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            byte[] bytes = part(archive, parts.byId(id), context.budget());
            if (bytes == null) {
                continue;
            }
            String element = part == Part.HEADER ? "hdr" : "ftr";
            for (Line line : story(bytes, element, context, new SectionParts())) {
                if (!line.isBlank() && seen.add(line.pieces().get(0).text())) {
                    text.add(line.in(part));
                }
            }
        }
    }

    private static byte @Nullable [] part(ZipArchive archive, @Nullable String name, Budget budget) throws IOException {
        return name == null ? null : archive.find(name, budget).orElse(null);
    }
}
