package org.worksummary.analysis.internal.document.docx;

import java.io.IOException;
import java.util.List;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;
import org.worksummary.text.Origin.Part;

/** Reads the text of one paragraph ({@code w:p}), with tabs and line breaks. Used once. */
final class ParagraphReader {
    private final Story story;
    private final WordContext context;
    private final Fields fields;
    private final SectionParts sections;
    private final StringBuilder text = new StringBuilder();
    private ParagraphProperties properties = new ParagraphProperties();
    private boolean hidden;
    private boolean styleHides;
    private boolean pageEnded;

    ParagraphReader(Story story, WordContext context, Fields fields, SectionParts sections) {
        this.story = story;
        this.context = context;
        this.fields = fields;
        this.sections = sections;
    }

    String text() {
        return text.toString();
    }

    ParagraphProperties properties() {
        return properties;
    }

    /** Reads the paragraph; the reader stands at its start and is left at its end. */
    void read(Xml xml) throws IOException {
        context.budget().checkTime();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                return;
            }
            if (event == Event.START) {
                start(xml);
            } else if (event == Event.END && xml.is("r")) {
                hidden = styleHides;
            }
        }
    }

    private void start(Xml xml) throws IOException {
        switch (xml.name()) {
            case "pPr" -> {
                properties = new ParagraphProperties();
                properties.read(xml, section -> sections.read(section, context));
                styleHides = context.styles().hides(properties.style, false);
                hidden = styleHides;
            }
            case "rPr" -> readRunProperties(xml);
            case "t" -> characters(xml);
            case "tab", "ptab" -> append("\t");
            case "br" -> {
                String type = xml.attribute("type", "textWrapping");
                if (type.equals("textWrapping") || type.equals("text-wrapping")) {
                    append("\n");
                } else {
                    pageEnded = text.length() > 0;
                }
            }
            case "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(SymbolFont.character(xml.attribute("char", "")));
            case "fldChar" -> fields.character(xml.attribute("fldCharType", ""));
            case "instrText" -> fields.instruction(content(xml));
            case "footnoteReference" -> story.hang(context.footnote(xml.attribute("id", "")), Part.NOTE);
            case "endnoteReference" -> story.hang(context.endnote(xml.attribute("id", "")), Part.NOTE);
            case "footnote", "endnote" -> hang(xml, Part.NOTE);
            case "txbxContent" -> hang(xml, Part.TEXT_BOX);
            case "del", "moveFrom", "delText", "rt", "Fallback", "sdtPr", "binData" -> xml.skip();
            default -> {}
        }
    }

    private void hang(Xml xml, Part part) throws IOException {
        List<Line> lines = new Story(context, sections).read(xml);
        story.hang(lines, part);
    }

    /** What the run says itself counts before what its style says. */
    private void readRunProperties(Xml xml) throws IOException {
        Boolean vanish = null;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                return;
            }
            if (event == Event.START) {
                switch (xml.name()) {
                    case "rStyle" -> hidden = context.styles().hides(xml.attribute("val"), hidden);
                    case "vanish" -> vanish = LevelReader.isOn(xml);
                    case "rPrChange" -> xml.skip();
                    default -> {}
                }
            }
        }
        if (vanish != null) {
            hidden = vanish;
        }
    }

    private void characters(Xml xml) throws IOException {
        boolean preserve = xml.attribute("space", "default").equals("preserve");
        String characters = content(xml);
        append(preserve ? characters : strip(characters));
    }

    private static String strip(String characters) {
        int start = 0;
        int end = characters.length();
        while (start < end && characters.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && characters.charAt(end - 1) <= ' ') {
            end--;
        }
        return characters.substring(start, end);
    }

    /** The characters of an element without elements in it. */
    private static String content(Xml xml) throws IOException {
        StringBuilder content = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                break;
            }
            if (event == Event.TEXT) {
                content.append(xml.text());
            }
        }
        return content.toString();
    }

    /** A page that ends inside the paragraph ends a line; one that ends behind its text ends nothing. */
    private void append(String characters) {
        if (!hidden && fields.isShown()) {
            text.append(pageEnded ? "\n" : "").append(characters);
            pageEnded = false;
        }
    }
}
