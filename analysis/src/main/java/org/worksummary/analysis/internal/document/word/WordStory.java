package org.worksummary.analysis.internal.document.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.Piece;
import org.worksummary.analysis.internal.document.ReadFailure;
import org.worksummary.analysis.internal.document.TableRow;

/** Reads the paragraphs and tables of a story of a binary Word document. Used once. */
final class WordStory {
    private static final int OUTLINE_LEVELS = 9;

    /** Gives the lines that hang on a stretch of the story: its notes. */
    interface Notes {
        List<Line> between(int start, int end) throws ReadFailure;
    }

    private final WordLists lists;
    private final Notes notes;
    private final Budget budget;
    private final WordParagraph texts = new WordParagraph();
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> hanging = new ArrayList<>();
    private final List<Line> cell = new ArrayList<>();
    private @Nullable TableRow row;
    private int paragraphs;
    private int tables;
    private int rows;

    WordStory(WordLists lists, Notes notes, Budget budget) {
        this.lists = lists;
        this.notes = notes;
        this.budget = budget;
    }

    /** {@return the lines of the story} */
    List<Line> read(Range range) throws ReadFailure {
        StringBuilder carried = new StringBuilder();
        for (int i = 0; i < range.numParagraphs(); i++) {
            budget.checkTime();
            Paragraph paragraph = range.getParagraph(i);
            hanging.addAll(notes.between(paragraph.getStartOffset(), paragraph.getEndOffset()));
            if (paragraph.isTableRowEnd()) {
                endRow();
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
                inTable(paragraph, line);
            } else {
                endTable();
                lines.add(line);
                release();
            }
        }
        endTable();
        return lines;
    }

    private Line line(Paragraph paragraph, String text) {
        int level = paragraph.getLvl();
        int outline = level >= 0 && level < OUTLINE_LEVELS ? level + 1 : 0;
        return Line.of(Piece.marked(lists.next(paragraph), text, paragraphs, outline));
    }

    private void inTable(Paragraph paragraph, Line line) {
        cell.add(line);
        if (paragraph.getTableLevel() > 1 || !WordParagraph.endsCell(paragraph)) {
            return;
        }
        if (row == null) {
            tables += rows == 0 ? 1 : 0;
            row = new TableRow(tables, ++rows);
        }
        row.add(List.copyOf(cell));
        cell.clear();
    }

    private void endRow() {
        if (row != null) {
            lines.addAll(row.lines());
            row = null;
        }
        release();
    }

    private void endTable() {
        endRow();
        lines.addAll(cell);
        cell.clear();
        rows = 0;
    }

    private void release() {
        lines.addAll(hanging);
        hanging.clear();
    }
}
