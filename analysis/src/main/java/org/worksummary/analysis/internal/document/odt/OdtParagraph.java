package org.worksummary.analysis.internal.document.odt;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;
import org.worksummary.text.Origin.Part;

/** Reads the text of one paragraph of an OpenDocument text, without what is hidden. Used once. */
final class OdtParagraph {
    private static final int MOST_BLANKS = 1000;

    private final OdtStory story;
    private final OdtHiddenStyles styles;
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Boolean> hiddenAround = new ArrayDeque<>();
    private boolean hidden;
    private boolean whole = true;

    OdtParagraph(OdtStory story, OdtHiddenStyles styles, Budget budget) {
        this.story = story;
        this.styles = styles;
        this.budget = budget;
    }

    /** {@return the text; the reader stands at the paragraph's start and is left at its end} */
    String read(Xml xml) throws IOException {
        hidden = styles.hides("paragraph", xml.attribute("style-name", ""), false);
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                break;
            }
            if (event == Event.TEXT) {
                characters(xml.text());
            } else if (event == Event.START) {
                start(xml);
            } else if (xml.is("span") && !hiddenAround.isEmpty()) {
                hidden = hiddenAround.pop();
            }
        }
        return whole ? text.toString() : "";
    }

    private void start(Xml xml) throws IOException {
        switch (xml.name()) {
            case "span" -> {
                hiddenAround.push(hidden);
                hidden = styles.hides("text", xml.attribute("style-name", ""), hidden);
            }
            case "s" -> {
                append(" ".repeat(Math.min(MOST_BLANKS, Math.max(0, xml.number("c", 1)))));
                budget.atOnce(text.length());
            }
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "note-body" -> story.hang(xml, Part.NOTE);
            case "text-box" -> story.hang(xml, Part.TEXT_BOX);
            case "hidden-text" -> {
                if (isHidden(xml)) {
                    xml.skip();
                }
            }
            case "hidden-paragraph" -> whole &= !isHidden(xml);
            case "note-citation", "annotation", "ruby-text", "tracked-changes", "title", "desc", "object", "script" ->
                xml.skip();
            default -> {}
        }
    }

    private static boolean isHidden(Xml xml) {
        return xml.attribute("is-hidden", "false").equals("true");
    }

    private void append(String characters) {
        if (!hidden) {
            text.append(characters);
        }
    }

    /** Blanks collapse: those that count are elements of their own. */
    private void characters(String characters) {
        if (hidden) {
            return;
        }
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c > ' ') {
                text.append(c);
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }
}
