package org.worksummary.analysis.internal.line;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.text.Text;

/** Joins lines into logical paragraphs and builds the view of them. Used once, for one source. */
final class ParagraphBuilder {
    /** Where nothing else is wrapped, only a line this wide can have been cut by a page's end. */
    private static final int CUT_WIDTH = 40;

    private final String source;
    private final List<Line> lines;
    private final boolean[] aside;
    private final int[] cells;
    private final WrapWidth wrap;

    ParagraphBuilder(String source, List<Line> lines, boolean[] aside) {
        this.source = source;
        this.lines = lines;
        this.aside = aside;
        this.cells = TableRows.find(source, lines, aside);
        this.wrap = WrapWidth.of(source, lines, outside());
    }

    /** The lines that say nothing about the width: page furniture and rows of tables. */
    private boolean[] outside() {
        boolean[] outside = aside.clone();
        for (int i = 0; i < outside.length; i++) {
            outside[i] |= cells[i] > 0;
        }
        return outside;
    }

    Layout build() {
        TextView.Builder view = new TextView.Builder(source);
        List<Span> spans = new ArrayList<>();
        List<Text> furniture = new ArrayList<>();
        int last = -1;
        boolean blank = false;
        boolean cut = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                blank = true;
                continue;
            }
            if (aside[i]) {
                furniture.add(Text.of(source, line.from(), line.to()));
                cut = true;
                continue;
            }
            if (last >= 0 && continues(last, i, blank, cut)) {
                append(view, i, furniture);
                spans.get(spans.size() - 1).end = view.length();
            } else {
                if (last >= 0) {
                    view.appendBreak(lines.get(last).to());
                }
                Span span = new Span(i, view.length(), blank);
                append(view, i, furniture);
                span.end = view.length();
                spans.add(span);
            }
            last = i;
            blank = false;
            cut = false;
        }
        return layout(view.build(), spans, furniture);
    }

    /** Appends a line without the remarks in it; the cells of a table row are parted by a TAB, which no scanner reads across. */
    private void append(TextView.Builder view, int index, List<Text> furniture) {
        Line line = lines.get(index);
        if (cells[index] > 0) {
            int behind = line.from();
            for (int[] cell : TableRows.bounds(source, line)) {
                if (cell[0] > behind) {
                    view.appendBarrier(behind);
                }
                view.append(cell[0], cell[1]);
                behind = cell[1];
            }
            if (behind < line.to()) {
                view.appendBarrier(line.to() - 1);
            }
            return;
        }
        int from = line.from();
        for (int[] notice : InlineNotices.find(source, line.from(), line.to())) {
            view.append(from, notice[0]);
            furniture.add(Text.of(source, notice[0], notice[1]));
            from = notice[1];
        }
        view.append(from, line.to());
    }

    private Layout layout(TextView view, List<Span> spans, List<Text> furniture) {
        List<Paragraph> paragraphs = new ArrayList<>(spans.size());
        for (Span span : spans) {
            int start = span.start;
            int end = span.end;
            while (end > start && view.charAt(end - 1) == ' ') {
                end--;
            }
            while (start < end && view.charAt(start) == ' ') {
                start++;
            }
            if (start < end) {
                Line line = lines.get(span.line);
                List<Paragraph.Cell> row =
                        cells[span.line] > 0 ? TableRows.cells(source, line, view) : List.<Paragraph.Cell>of();
                paragraphs.add(new Paragraph(start, end, line.indent(), span.blankBefore, row));
            }
        }
        return new Layout(view, paragraphs, furniture);
    }

    private boolean continues(int a, int b, boolean blank, boolean cut) {
        if (cells[a] > 0 || cells[b] > 0) {
            return false;
        }
        Line before = lines.get(a);
        Line after = lines.get(b);
        boolean sentence = WrapWidth.endsSentence(source.charAt(before.to() - 1));
        if (wrap.size() == 0) {
            return cut
                    && before.width() >= CUT_WIDTH
                    && !sentence
                    && after.indent() == 0
                    && !LineStart.isMarked(source, before, after);
        }
        boolean apart = wrap.doubled() ? b > a + 2 : blank;
        if (apart && !cut) {
            return false;
        }
        if (wrap.indented()) {
            boolean open = !sentence && wrap.isLong(before);
            return after.indent() < 2 && (wrap.isFull(before, false) || open);
        }
        return after.indent() < 2 && wrap.isFull(before, sentence) && !LineStart.isMarked(source, before, after);
    }

    /** A paragraph under construction. */
    private static final class Span {
        final int line;
        final int start;
        final boolean blankBefore;
        int end;

        Span(int line, int start, boolean blankBefore) {
            this.line = line;
            this.start = start;
            this.blankBefore = blankBefore;
        }
    }
}
