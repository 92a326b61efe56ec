package org.worksummary.analysis.internal.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.Hanging;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.ReadFailure;
import org.worksummary.text.Origin.Part;

/**
 * Where in the body of a binary Word document its notes and text boxes hang (锚点).
 *
 * <p>They are stories of their own, behind the body, that tables of the file tie to places in it. Used once.
 */
final class WordAnchors {
    private final WordLists lists;
    private final Budget budget;
    private final NavigableMap<Integer, List<Content>> byPlace = new TreeMap<>();

    private record Content(Range range, Part part) {}

    private WordAnchors(WordLists lists, Budget budget) {
        this.lists = lists;
        this.budget = budget;
    }

    /** {@return those of a story on which nothing hangs} */
    static WordAnchors none(WordLists lists, Budget budget) {
        return new WordAnchors(lists, budget);
    }

    /** {@return those of the body} */
    static WordAnchors of(HWPFDocument document, WordLists lists, Budget budget) {
        WordAnchors anchors = new WordAnchors(lists, budget);
        anchors.notes(document, document.getFootnotes(), document.getFootnoteRange());
        anchors.notes(document, document.getEndnotes(), document.getEndnoteRange());
        for (WordTextBox box : WordTextBox.all(document)) {
            anchors.add(box.place(), box.range(), Part.TEXT_BOX);
        }
        return anchors;
    }

    private void notes(HWPFDocument document, Notes notes, Range story) {
        for (int i = 0; i < notes.getNotesCount(); i++) {
            int from = story.getStartOffset() + notes.getNoteTextStartOffset(i);
            int to = story.getStartOffset() + notes.getNoteTextEndOffset(i);
            add(notes.getNoteAnchorPosition(i), new Range(from, to, document), Part.NOTE);
        }
    }

    private void add(int place, Range range, Part part) {
        byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(new Content(range, part));
    }

    /** Hands over what hangs on a stretch of the body. */
    void release(int start, int end, Hanging hanging) throws ReadFailure {
        if (start >= end) {
            return;
        }
        NavigableMap<Integer, List<Content>> here = byPlace.subMap(start, true, end, false);
        for (List<Content> contents : here.values()) {
            for (Content content : contents) {
                hanging.add(read(content), content.part);
            }
        }
        here.clear();
    }

    /** {@return the lines of what hangs nowhere in the body, to stand behind it} */
    List<Line> rest() throws ReadFailure {
        Hanging hanging = new Hanging();
        release(Integer.MIN_VALUE, Integer.MAX_VALUE, hanging);
        List<Line> lines = new ArrayList<>();
        hanging.releaseTo(lines);
        return lines;
    }

    private List<Line> read(Content content) throws ReadFailure {
        return new WordStory(lists, none(lists, budget), budget).read(content.range);
    }
}
