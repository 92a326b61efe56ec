package org.worksummary.analysis.internal.document.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.FlatTables;
import org.worksummary.analysis.internal.document.Hanging;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.Piece;
import org.worksummary.analysis.internal.document.ReadFailure;

/** Reads the paragraphs and tables of a story of a binary Word document. Used once. */
final class WordStory {
    private static final int OUTLINE_LEVELS = 9;

    private final WordLists lists;
    private final WordAnchors anchors;
    private final Budget budget;
    private final WordParagraph texts = new WordParagraph();
    private final List<Line> lines = new ArrayList<>();
    private final Hanging hanging = new Hanging();
    private final FlatTables tables = new FlatTables();
    private int paragraphs;

    WordStory(WordLists lists, WordAnchors anchors, Budget budget) {
        this.lists = lists;
        this.anchors = anchors;
        this.budget = budget;
    }

    /** {@return the lines of the story} */
    List<Line> read(Range range) throws ReadFailure {
        StringBuilder carried = new StringBuilder();
        for (int i = 0; i < range.numParagraphs(); i++) {
            budget.checkTime();
            Paragraph paragraph = range.getParagraph(i);
            if (!paragraph.isInTable()) {
                endTable();
            }
            anchors.release(paragraph.getStartOffset(), paragraph.getEndOffset(), hanging);
            if (paragraph.isTableRowEnd()) {
                tables.endRow(paragraph.getTableLevel());
                continue;
            }
            carried.append(texts.text(paragraph));
            paragraphs++;
            if (WordParagraph.goesOn(paragraph)) {
                continue;
            }
            budget.piece(carried.length());
            Line line = line(paragraph, carried.toString());
            carried.setLength(0);
            if (paragraph.isInTable()) {
                tables.add(paragraph.getTableLevel(), line);
                if (WordParagraph.endsCell(paragraph)) {
                    tables.endCell(paragraph.getTableLevel());
                }
            } else {
                lines.add(line);
                hanging.releaseTo(lines);
            }
        }
        endTable();
        hanging.releaseTo(lines);
        return lines;
    }

    private Line line(Paragraph paragraph, String text) {
        int level = paragraph.getLvl();
        int outline = level >= 0 && level < OUTLINE_LEVELS ? level + 1 : 0;
        return Line.of(Piece.marked(lists.next(paragraph), text, paragraphs, outline));
    }

    private void endTable() {
        List<Line> table = tables.end();
        if (!table.isEmpty()) {
            lines.addAll(table);
            hanging.releaseTo(lines);
        }
    }
}
