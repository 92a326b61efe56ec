package org.worksummary.analysis.internal.document.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;

/**
 * The styles of a document: what numbering, outline level and name a paragraph has from its style, and which styles of
 * paragraphs and characters hide their text.
 */
final class Styles {
    private static final int LONGEST_CHAIN = 50;

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String defaultStyle;

    /** What a style says itself; {@code hides} is {@code null} where it says nothing. */
    private record Style(
            String name,
            @Nullable String parent,
            ParagraphProperties properties,
            @Nullable Boolean hides) {}

    /** Reads {@code styles.xml}. */
    static Styles read(byte @Nullable [] part) throws IOException {
        Styles styles = new Styles();
        if (part != null) {
            Xml xml = Xml.open(part);
            for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
                if (event == Event.START && xml.is("style")) {
                    styles.readStyle(xml);
                }
            }
        }
        return styles;
    }

    /** Reads one style; the reader stands at its start. */
    void readStyle(Xml xml) throws IOException {
        String id = xml.attribute("styleId");
        String type = xml.attribute("type", "paragraph");
        boolean paragraph = type.equals("paragraph");
        String standard = xml.attribute("default", "0");
        boolean isDefault = standard.equals("1") || standard.equals("true") || standard.equals("on");
        String name = "";
        String parent = null;
        ParagraphProperties properties = new ParagraphProperties();
        Boolean hides = null;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                break;
            }
            if (event == Event.START) {
                switch (xml.name()) {
                    case "name" -> name = xml.attribute("val", "");
                    case "basedOn" -> parent = xml.attribute("val");
                    case "pPr" -> properties.read(xml, null);
                    case "vanish" -> hides = LevelReader.isOn(xml);
                    default -> {}
                }
            }
        }
        if (id != null && (paragraph || type.equals("character"))) {
            styles.put(id, new Style(name.toLowerCase(Locale.ROOT), parent, properties, hides));
            if (paragraph && isDefault) {
                defaultStyle = id;
            }
        }
    }

    /** {@return the style's id, or the default style's where a paragraph names none} */
    @Nullable
    String idOf(ParagraphProperties paragraph) {
        return paragraph.style != null ? paragraph.style : defaultStyle;
    }

    /** Fills in what the paragraph does not say itself; a number list of the style is told from one of its own. */
    ParagraphProperties resolve(ParagraphProperties paragraph) {
        ParagraphProperties all = paragraph.copy();
        List<String> chain = new ArrayList<>();
        String id = idOf(paragraph);
        for (int i = 0; id != null && i < LONGEST_CHAIN; i++) {
            Style style = styles.get(id);
            if (style == null) {
                break;
            }
            if (all.numbering == null) {
                chain.add(id);
                if (style.properties.numbering != null) {
                    all.numbering = style.properties.numbering;
                    all.numberingStyles = chain;
                }
            }
            if (all.level < 0) {
                all.level = style.properties.level;
            }
            if (all.outlineLevel < 0) {
                all.outlineLevel = style.properties.outlineLevel;
            }
            id = style.parent;
        }
        return all;
    }

    /** {@return whether a style hides its text, or the other value where it says nothing about that} */
    boolean hides(@Nullable String style, boolean otherwise) {
        String id = style;
        for (int i = 0; id != null && i < LONGEST_CHAIN; i++) {
            Style one = styles.get(id);
            if (one == null) {
                break;
            }
            if (one.hides != null) {
                return one.hides;
            }
            id = one.parent;
        }
        return otherwise;
    }

    /** {@return whether the paragraph is an entry of a table of contents} */
    boolean isContents(ParagraphProperties paragraph) {
        String id = idOf(paragraph);
        Style style = id == null ? null : styles.get(id);
        return style != null && (style.name.startsWith("toc ") || style.name.equals("toc heading"));
    }
}
