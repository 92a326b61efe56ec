package org.worksummary.render;

import java.util.List;
import org.worksummary.text.Span;

/**
 * The page a report is written on, line by line (版式).
 *
 * <p>As in GB/T 9704-2012: the title and the addressee stand at the margin, every paragraph and heading is indented by
 * two characters, the signature stands to the right on a line of 28 characters with its date below, neither nearer to
 * the right margin than two characters.
 */
final class Layout {
    private static final String INDENT = "　　";
    private static final int LINE = 28;
    private static final int RIGHT_MARGIN = 2;
    private static final int DATE_SHIFT = 2;

    private final StringBuilder out = new StringBuilder();

    /** Writes characters where the pen is. */
    Span append(String text) {
        int start = out.length();
        out.append(text);
        return new Span(start, out.length());
    }

    /** Begins an indented paragraph on a line of its own. */
    void paragraph() {
        endLine();
        out.append(INDENT);
    }

    /** Writes a line at the margin. */
    Span line(String text) {
        endLine();
        Span span = append(text);
        endLine();
        return span;
    }

    /** Ends the line if anything stands on it. */
    void endLine() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    /** Leaves one line empty, unless nothing was written yet. */
    void gap() {
        endLine();
        if (out.length() > 0) {
            out.append('\n');
        }
    }

    /** Writes the lines of a signature (落款); of two lines the second, the date, begins two characters further right. */
    List<Span> signature(List<String> lines) {
        if (lines.size() != 2) {
            return lines.stream()
                    .map(line -> indented(LINE - RIGHT_MARGIN - width(line), line))
                    .toList();
        }
        int name = LINE - RIGHT_MARGIN - width(lines.get(0));
        int date = Math.min(name + DATE_SHIFT, LINE - RIGHT_MARGIN - width(lines.get(1)));
        return List.of(indented(Math.min(name, date - DATE_SHIFT), lines.get(0)), indented(date, lines.get(1)));
    }

    private Span indented(int characters, String text) {
        endLine();
        out.append("　".repeat(Math.max(0, characters)));
        Span span = append(text);
        endLine();
        return span;
    }

    /** {@return the width in Han characters, rounded up} */
    private static int width(String line) {
        int halves = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            halves += c < '\u0100' ? 1 : Character.isLowSurrogate(c) ? 0 : 2;
        }
        return (halves + 1) / 2;
    }

    /** {@return the number of characters written so far} */
    int length() {
        return out.length();
    }

    /** {@return the whole text} */
    @Override
    public String toString() {
        return out.toString();
    }
}
