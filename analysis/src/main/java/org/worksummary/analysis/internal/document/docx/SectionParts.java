package org.worksummary.analysis.internal.document.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;

/** Gathers the running heads and feet that the sections of a document show. Used once. */
final class SectionParts {
    private final Set<String> heads = new LinkedHashSet<>();
    private final Set<String> feet = new LinkedHashSet<>();
    private final List<Line> inlineHeads = new ArrayList<>();
    private final List<Line> inlineFeet = new ArrayList<>();

    private final boolean evenPages;

    /** Makes one for a document whose even pages have no heads of their own. */
    SectionParts() {
        this(false);
    }

    /** Makes one for a document that says whether its even pages have heads of their own. */
    SectionParts(boolean evenPages) {
        this.evenPages = evenPages;
    }

    /** Reads {@code w:sectPr}; the reader stands at its start and is left at its end. */
    void read(Xml xml, WordContext context) throws IOException {
        List<String[]> references = new ArrayList<>();
        boolean titlePage = false;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                break;
            }
            if (event == Event.START) {
                switch (xml.name()) {
                    case "headerReference", "footerReference" ->
                        references.add(
                                new String[] {xml.name(), xml.attribute("type", "default"), xml.attribute("id", "")});
                    case "titlePg" -> titlePage = LevelReader.isOn(xml);
                    case "hdr" -> inlineHeads.addAll(new Story(context, this).read(xml));
                    case "ftr" -> inlineFeet.addAll(new Story(context, this).read(xml));
                    case "sectPrChange" -> xml.skip();
                    default -> {}
                }
            }
        }
        if (titlePage) {
            take(references, "first");
        }
        take(references, "default");
        if (evenPages) {
            take(references, "even");
        }
    }

    private void take(List<String[]> references, String type) {
        for (String[] reference : references) {
            if (reference[1].equals(type)) {
                (reference[0].equals("headerReference") ? heads : feet).add(reference[2]);
            }
        }
    }

    /** {@return the relationships of the heads, in order} */
    Set<String> heads() {
        return heads;
    }

    /** {@return the relationships of the feet, in order} */
    Set<String> feet() {
        return feet;
    }

    /** {@return the heads that stand in the section itself, as in Word 2003 XML} */
    List<Line> inlineHeads() {
        return inlineHeads;
    }

    /** {@return the feet that stand in the section itself} */
    List<Line> inlineFeet() {
        return inlineFeet;
    }
}
