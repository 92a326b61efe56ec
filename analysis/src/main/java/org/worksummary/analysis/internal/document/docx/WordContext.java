package org.worksummary.analysis.internal.document.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.Line;

/** What the stories of one document share: styles, lists, notes, and the counts of paragraphs and tables. Used once. */
final class WordContext {
    private final Styles styles;
    private final Numbering numbering;
    private final Budget budget;
    private final Map<String, List<Line>> footnotes = new HashMap<>();
    private final Map<String, List<Line>> endnotes = new HashMap<>();
    private int paragraphs;
    private int tables;

    WordContext(Styles styles, Numbering numbering, Budget budget) {
        this.styles = styles;
        this.numbering = numbering;
        this.budget = budget;
    }

    Styles styles() {
        return styles;
    }

    Budget budget() {
        return budget;
    }

    /** Counts a paragraph of a list, and returns its marker. */
    String marker(ParagraphProperties paragraph) {
        String written = paragraph.writtenMarker;
        return written == null ? numbering.next(paragraph) : written;
    }

    int nextParagraph() {
        return ++paragraphs;
    }

    int nextTable() {
        return ++tables;
    }

    /** Lets paragraphs and tables count from the beginning, where the body begins. */
    void beginBody() {
        paragraphs = 0;
        tables = 0;
    }

    Map<String, List<Line>> footnotes() {
        return footnotes;
    }

    Map<String, List<Line>> endnotes() {
        return endnotes;
    }

    /** Takes a note; it hangs on one place, so a second reference to it gets nothing. */
    List<Line> footnote(String id) {
        return taken(footnotes.remove(id));
    }

    List<Line> endnote(String id) {
        return taken(endnotes.remove(id));
    }

    private static List<Line> taken(@Nullable List<Line> lines) {
        return lines == null ? List.of() : lines;
    }
}
