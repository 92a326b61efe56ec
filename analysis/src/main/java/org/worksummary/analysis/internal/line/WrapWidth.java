package org.worksummary.analysis.internal.line;

import java.util.Arrays;
import java.util.List;

/**
 * Tells whether a text was hard-wrapped (硬换行), and at which column.
 *
 * <p>A text is taken as wrapped where a fair share of its lines ends within a few columns of the same width without
 * ending a sentence, with a line right below that is not indented, and almost no line is wider. Lines of paragraphs that are not wrapped end anywhere.
 *
 * <p>Mostly lines have so many columns, of which a Han character takes two and a digit one. Some programs count characters instead: then a fair share of the
 * lines has the very same number of characters, and their columns differ.
 *
 * @param size the columns or characters of a full line, or 0 for a text that is not wrapped
 * @param byCharacters whether characters are counted, not columns
 * @param doubled whether an empty line stands behind every line, as some PDF readers write it
 * @param indented whether paragraphs begin with an indented line while the lines that go on are not indented
 */
record WrapWidth(int size, boolean byCharacters, boolean indented, boolean doubled) {
    private static final int NARROWEST = 36;
    private static final int WIDEST = 130;
    private static final int LEAST_OPEN = 3;
    /** A line may end this many columns early: a wide sign, a number or a word that did not fit. */
    static final int SLACK = 6;

    private static final WrapWidth NONE = new WrapWidth(0, false, false, false);

    static WrapWidth of(String source, List<Line> lines, boolean[] aside) {
        WrapWidth characters = of(source, lines, aside, true);
        return characters.size == 0 ? of(source, lines, aside, false) : characters;
    }

    private static WrapWidth of(String source, List<Line> lines, boolean[] aside, boolean byCharacters) {
        int[] sizes = new int[lines.size()];
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!aside[i] && !lines.get(i).isBlank()) {
                sizes[count++] = size(lines.get(i), byCharacters);
            }
        }
        Arrays.sort(sizes, 0, count);
        int size = byCharacters ? commonest(sizes, count) : widest(sizes, count);
        if (size == 0) {
            return NONE;
        }
        int narrowest = Integer.MAX_VALUE;
        int widest = 0;
        boolean doubled = isDoubled(lines);
        int step = doubled ? 2 : 1;
        int open = 0;
        int flush = 0;
        int full = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int own = size(line, byCharacters);
            int least = byCharacters ? size : size - SLACK;
            int most = byCharacters ? size : size + 2;
            if (aside[i] || line.isBlank() || own < least || own > most) {
                continue;
            }
            full++;
            narrowest = Math.min(narrowest, line.width());
            widest = Math.max(widest, line.width());
            Line next = i + step < lines.size() ? lines.get(i + step) : null;
            boolean followed = next != null && !next.isBlank() && next.indent() < 2;
            if (followed && !endsSentence(source.charAt(line.to() - 1))) {
                open++;
            }
            if (line.indent() == 0) {
                flush++;
            }
        }
        boolean alike = byCharacters && widest - narrowest <= SLACK;
        if (open < LEAST_OPEN || open * 2 < full || alike) {
            return NONE;
        }
        return new WrapWidth(size, byCharacters, flush * 2 > full && hasIndentedLines(source, lines, aside), doubled);
    }

    private static int size(Line line, boolean byCharacters) {
        return byCharacters ? line.to() - line.start() : line.width();
    }

    /** {@return whether a line is full, so that it may go on below; one that ends a sentence must fill nearly all} */
    boolean isFull(Line line, boolean sentence) {
        int columns = sentence ? 2 : SLACK;
        int characters = sentence ? 0 : 1;
        return size(line, byCharacters) >= size - (byCharacters ? characters : columns);
    }

    /** {@return whether a line is long enough to go on below where indents tell what does not} */
    boolean isLong(Line line) {
        return size(line, byCharacters) * 10 >= size * 7;
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

    /** The number of characters that at least a quarter of the lines has and hardly any exceeds; 0 for none. */
    private static int commonest(int[] sizes, int count) {
        int end = count;
        while (end > 0 && count - end <= count / 20 + 1) {
            int size = sizes[end - 1];
            int start = end;
            while (start > 0 && sizes[start - 1] == size) {
                start--;
            }
            int alike = end - start;
            if (size * 2 >= NARROWEST && size * 2 <= WIDEST && alike >= 3 && alike * 4 >= count) {
                return size;
            }
            end = start;
        }
        return 0;
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
