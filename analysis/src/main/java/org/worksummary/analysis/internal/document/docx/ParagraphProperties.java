package org.worksummary.analysis.internal.document.docx;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;

/** What a paragraph, or its style, says about numbering and outline; -1 and {@code null} where it says nothing. */
final class ParagraphProperties {
    @Nullable
    String style;

    /** The list the paragraph belongs to; "0" for none. */
    @Nullable
    String numbering;

    /** The paragraph's style and those it is based on, up to the one that names the list; empty for a list of its own. */
    List<String> numberingStyles = List.of();

    /** The marker as Word 2003 wrote it beside the list. */
    @Nullable
    String writtenMarker;

    int level = -1;
    int outlineLevel = -1;
    boolean markDeleted;

    /** Reads the properties of a section that ends with the paragraph. */
    interface SectionReading {
        void read(Xml xml) throws IOException;
    }

    /** Reads {@code w:pPr}; the reader stands at its start and is left at its end. */
    void read(Xml xml, @Nullable SectionReading section) throws IOException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                return;
            }
            if (event == Event.START) {
                start(xml, section);
            }
        }
    }

    private void start(Xml xml, @Nullable SectionReading section) throws IOException {
        switch (xml.name()) {
            case "pStyle" -> style = xml.attribute("val");
            case "numId", "ilfo" -> numbering = xml.attribute("val");
            case "ilvl" -> level = xml.number("val", -1);
            case "outlineLvl" -> outlineLevel = xml.number("val", -1);
            case "t" -> writtenMarker = xml.attribute("val");
            case "del", "moveFrom" -> markDeleted = true;
            case "sectPr" -> {
                if (section == null) {
                    xml.skip();
                } else {
                    section.read(xml);
                }
            }
            case "pPrChange", "numberingChange", "annotation" -> xml.skip();
            default -> {}
        }
    }

    ParagraphProperties copy() {
        ParagraphProperties copy = new ParagraphProperties();
        copy.style = style;
        copy.numbering = numbering;
        copy.numberingStyles = numberingStyles;
        copy.writtenMarker = writtenMarker;
        copy.level = level;
        copy.outlineLevel = outlineLevel;
        copy.markDeleted = markDeleted;
        return copy;
    }
}
