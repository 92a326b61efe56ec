package org.worksummary.render;

import java.util.Map;

/** Takes stretches of a source text over onto the page: lines joined, blanks around them dropped, points renumbered. */
final class SourceLines {
    private final String source;
    private final Renumbering numbering;

    SourceLines(String source, Renumbering numbering) {
        this.source = source;
        this.numbering = numbering;
    }

    /** {@return the stretch on one line, its points renumbered} */
    String text(int start, int end) {
        StringBuilder out = new StringBuilder();
        int from = start;
        for (Map.Entry<Integer, Renumbering.Marker> point :
                numbering.points(start, end).entrySet()) {
            int at = point.getKey();
            Renumbering.Marker marker = point.getValue();
            int after = at + marker.old().length();
            if (after <= end && source.startsWith(marker.old(), at)) {
                out.append(source, from, at).append(marker.fresh());
                from = after;
            }
        }
        out.append(source, from, end);
        return joined(out);
    }

    /** {@return the characters without line ends; a blank stays where two Latin words met} */
    static String joined(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                dropBlanks(out);
                broken = true;
            } else if (!broken) {
                out.append(c);
            } else if (!isBlank(c)) {
                if (out.length() > 0 && isLatin(out.charAt(out.length() - 1)) && isLatin(c)) {
                    out.append(' ');
                }
                out.append(c);
                broken = false;
            }
        }
        dropBlanks(out);
        int first = 0;
        while (first < out.length() && isBlank(out.charAt(first))) {
            first++;
        }
        return out.substring(first);
    }

    /** {@return a title without the blanks between its letters, if it is letter-spaced: 工 作 总 结} */
    static String closed(String title) {
        int blanks = 0;
        int pairs = 0;
        for (int i = 0; i < title.length(); i++) {
            blanks += isBlank(title.charAt(i)) ? 1 : 0;
            pairs += i > 0 && !isBlank(title.charAt(i)) && !isBlank(title.charAt(i - 1)) ? 1 : 0;
        }
        if (blanks < 2 || pairs > 1) {
            return title;
        }
        StringBuilder out = new StringBuilder();
        title.chars().filter(c -> !isBlank((char) c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static void dropBlanks(StringBuilder out) {
        int end = out.length();
        while (end > 0 && isBlank(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
