package org.worksummary.analysis.internal.line;

import java.util.Arrays;
import java.util.List;

/**
 * Tells whether a text was hard-wrapped (硬换行), and at which column.
 *
 * <p>A text is taken as wrapped where a fair share of its lines ends within a few columns of the same width without
 * ending a sentence, with a line right below that is not indented, and almost no line is wider. Lines of paragraphs that are not wrapped end anywhere.
 *
 * @param columns the width, or 0 for a text that is not wrapped
 * @param doubled whether an empty line stands behind every line, as some PDF readers write it
 * @param indented whether paragraphs begin with an indented line while the lines that go on are not indented
 */
record WrapWidth(int columns, boolean indented, boolean doubled) {
    private static final int NARROWEST = 36;
    private static final int WIDEST = 130;
    private static final int LEAST_OPEN = 3;
    /** A line may end this many columns early: a wide sign, a number or a word that did not fit. */
    static final int SLACK = 6;

    private static final WrapWidth NONE = new WrapWidth(0, false, false);

    static WrapWidth of(String source, List<Line> lines, boolean[] aside) {
        int[] widths = new int[lines.size()];
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!aside[i] && !lines.get(i).isBlank()) {
                widths[count++] = lines.get(i).width();
            }
        }
        Arrays.sort(widths, 0, count);
        int columns = widest(widths, count);
        if (columns == 0) {
            return NONE;
        }
        boolean doubled = isDoubled(lines);
        int step = doubled ? 2 : 1;
        int open = 0;
        int flush = 0;
        int full = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (aside[i] || line.isBlank() || line.width() < columns - SLACK || line.width() > columns + 2) {
                continue;
            }
            full++;
            Line next = i + step < lines.size() ? lines.get(i + step) : null;
            boolean followed = next != null && !next.isBlank() && next.indent() < 2;
            if (followed && !endsSentence(source.charAt(line.to() - 1))) {
                open++;
            }
            if (line.indent() == 0) {
                flush++;
            }
        }
        if (open < LEAST_OPEN || open * 2 < full) {
            return NONE;
        }
        return new WrapWidth(columns, flush * 2 > full && hasIndentedLines(source, lines, aside), doubled);
    }

    /** Whether nearly every line that is not empty has just one empty line behind it. */
    private static boolean isDoubled(List<Line> lines) {
        int single = 0;
        int other = 0;
        for (int i = 0; i + 2 < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            if (lines.get(i + 1).isBlank() && !lines.get(i + 2).isBlank()) {
                single++;
            } else {
                other++;
            }
        }
        return single > 9 * other;
    }

    /** The width that at least a quarter of the lines comes close to and that hardly any exceeds; 0 for none. */
    private static int widest(int[] widths, int count) {
        int below = count - 1;
        for (int i = count - 1; i >= 0 && count - 1 - i <= count / 20 + 1; i--) {
            int width = widths[i];
            while (below >= 0 && widths[below] >= width - SLACK) {
                below--;
            }
            int close = i - below;
            if (width >= NARROWEST && width <= WIDEST && close >= 3 && close * 4 >= count) {
                return width;
            }
        }
        return 0;
    }

    /** Whether paragraphs are indented: some lines are, and they are more than the lines with a marker that are not. */
    private static boolean hasIndentedLines(String source, List<Line> lines, boolean[] aside) {
        int indented = 0;
        int flush = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (aside[i] || line.isBlank()) {
                continue;
            }
            if (line.indent() >= 2 && line.indent() <= 8) {
                indented++;
            } else if (line.indent() == 0 && LineStart.isMarked(source, line)) {
                flush++;
            }
        }
        return indented > flush;
    }

    static boolean endsSentence(char c) {
        return c == '。' || c == '！' || c == '？' || c == '：' || c == ':' || c == '；' || c == ';' || c == '!' || c == '?';
    }
}
