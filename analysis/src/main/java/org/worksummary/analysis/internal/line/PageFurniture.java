package org.worksummary.analysis.internal.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds page numbers and running heads (页码、页眉) among the lines.
 *
 * <p>A page number is a line of its own: {@code - 17 -}, {@code — 2 —}, {@code 第3页 共12页}. A running head is a
 * line that stands word for word beside two page numbers or more, or beside one and at the text's beginning.
 * Not: a lone {@code 12}, which may be a table cell; {@code 1.}, {@code 2020}; a dash line.
 */
final class PageFurniture {
    private static final int LONGEST = 40;

    private PageFurniture() {}

    /** {@return for each line whether it is page furniture} */
    static boolean[] find(String source, List<Line> lines) {
        boolean[] aside = new boolean[lines.size()];
        boolean any = false;
        for (int i = 0; i < aside.length; i++) {
            aside[i] = isPageNumber(source, lines.get(i));
            any |= aside[i];
        }
        if (any) {
            markRunningHeads(source, lines, aside);
        }
        NumberedHeads.mark(source, lines, aside);
        return aside;
    }

    private static void markRunningHeads(String source, List<Line> lines, boolean[] aside) {
        Map<String, Integer> beside = new HashMap<>();
        for (int i = 0; i < aside.length; i++) {
            if (aside[i]) {
                count(source, lines, aside, i, 1, beside);
                count(source, lines, aside, i, -1, beside);
            }
        }
        int first = next(lines, aside, -1, 1);
        if (first >= 0 && first < aside.length) {
            beside.computeIfPresent(words(source, lines.get(first)), (line, times) -> times + 1);
        }
        for (int i = 0; i < aside.length; i++) {
            Line line = lines.get(i);
            if (!line.isBlank()
                    && line.to() - line.from() <= LONGEST
                    && beside.getOrDefault(words(source, line), 0) > 1) {
                aside[i] = true;
            }
        }
    }

    private static void count(
            String source, List<Line> lines, boolean[] aside, int number, int step, Map<String, Integer> beside) {
        int i = next(lines, aside, number, step);
        if (i >= 0 && i < aside.length && lines.get(i).to() - lines.get(i).from() <= LONGEST) {
            beside.merge(words(source, lines.get(i)), 1, Integer::sum);
        }
    }

    /** The next line in a direction that is neither blank nor a page number, at most three lines away. */
    private static int next(List<Line> lines, boolean[] aside, int from, int step) {
        int i = from + step;
        for (int steps = 0; steps < 3 && i >= 0 && i < aside.length; steps++, i += step) {
            if (!lines.get(i).isBlank() && !aside[i]) {
                return i;
            }
        }
        return -1;
    }

    private static String words(String source, Line line) {
        return source.substring(line.from(), line.to());
    }

    static boolean isPageNumber(String source, Line line) {
        int length = line.to() - line.from();
        if (length < 3 || length > LONGEST) {
            return false;
        }
        return isDashed(source, line) || isCounted(source, line);
    }

    /** {@code - 17 -}: a number of up to four digits between two dashes. */
    private static boolean isDashed(String source, Line line) {
        int i = line.from();
        int end = line.to();
        while (i < end && isDash(source.charAt(i))) {
            i++;
        }
        int dashes = i - line.from();
        i = skipBlanks(source, i, end);
        int digits = i;
        while (i < end && isDigit(source.charAt(i))) {
            i++;
        }
        digits = i - digits;
        i = skipBlanks(source, i, end);
        int rest = i;
        while (i < end && isDash(source.charAt(i))) {
            i++;
        }
        return dashes > 0 && dashes <= 3 && digits > 0 && digits <= 4 && rest < end && i == end;
    }

    /** {@code 第3页 共12页}, {@code 第3页/共12页}, {@code 共12页}: nothing but these words, numbers, blanks and a slash. */
    private static boolean isCounted(String source, Line line) {
        boolean page = false;
        boolean digit = false;
        for (int i = line.from(); i < line.to(); i++) {
            char c = source.charAt(i);
            if (c == '页' || c == '頁') {
                page = true;
            } else if (isDigit(c)) {
                digit = true;
            } else if (!LineSplitter.isBlank(c) && "第共总總/／，,".indexOf(c) < 0) {
                return false;
            }
        }
        return page && digit;
    }

    private static int skipBlanks(String source, int i, int end) {
        while (i < end && LineSplitter.isBlank(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '—' || c == '–' || c == '－' || c == '─' || c == '―' || c == '~' || c == '·';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
