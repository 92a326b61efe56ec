package org.worksummary.analysis.internal.line;

import java.util.ArrayList;
import java.util.List;

/** Splits a source into lines that tile it: each ends where the next begins, and none is lost. */
public final class LineSplitter {
    private LineSplitter() {}

    /** {@return the lines of the source; they end with LF, CR LF, a lone CR, or the text} */
    public static List<Line> split(String source) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < source.length()) {
            int stop = start;
            while (stop < source.length() && !isLineEnd(source.charAt(stop))) {
                stop++;
            }
            int end = stop;
            if (end < source.length()) {
                boolean pair =
                        source.charAt(end) == '\r' && end + 1 < source.length() && source.charAt(end + 1) == '\n';
                end += pair ? 2 : 1;
            }
            lines.add(line(source, start, stop, end));
            start = end;
        }
        return lines;
    }

    private static Line line(String source, int start, int stop, int end) {
        int to = stop;
        while (to > start && isBlank(source.charAt(to - 1))) {
            to--;
        }
        int from = start;
        int indent = 0;
        while (from < to && isBlank(source.charAt(from))) {
            indent += columns(source.charAt(from++));
        }
        int width = indent;
        for (int i = from; i < to; i++) {
            width += columns(source.charAt(i));
        }
        return new Line(start, end, from, to, indent, width);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isBlank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u3000'
                || c == '\u00A0'
                || c == '\u000B'
                || isZeroWidth(c)
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u1680';
    }

    private static boolean isZeroWidth(char c) {
        return (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    private static int columns(char c) {
        if (c == '\t') {
            return 4;
        }
        if (isZeroWidth(c)) {
            return 0;
        }
        return c >= '\u2E80' && c <= '\uFFE6' || c == '—' || c == '“' || c == '”' || c == '…' || c == '×' ? 2 : 1;
    }
}
