package org.worksummary.analysis;

/**
 * Wraps paragraphs at a width, as a text looks that was copied from a page: no line begins with a closing sign, no number
 * and no Latin word is cut. Rows of tables stay whole.
 */
final class HardWrap {
    private static final String NOT_FIRST = "，。、；：？！”’）》〉】〕％%…)";
    private static final String NOT_LAST = "（《〈“‘【〔(";

    private HardWrap() {}

    /** {@return the text in lines of so many Han characters, its body paragraphs indented by two or not at all} */
    static String wrap(String text, int characters, boolean indented) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            wrapParagraph(text.substring(start, end), characters, indented, out);
            out.append('\n');
            start = end + 1;
        }
        return out.toString();
    }

    private static void wrapParagraph(String line, int characters, boolean indented, StringBuilder out) {
        String words = line.strip();
        if (words.indexOf('\t') >= 0 || words.indexOf('|') >= 0) {
            out.append(line);
            return;
        }
        String indent = indented ? line.substring(0, line.indexOf(words)) : "";
        int room = 2 * characters - columns(indent);
        out.append(indent);
        int from = 0;
        int width = 0;
        for (int i = 0; i < words.length(); i++) {
            int columns = columns(words.charAt(i));
            if (width + columns > room) {
                int cut = breakAt(words, from, i);
                out.append(words, from, cut).append('\n');
                from = cut;
                room = 2 * characters;
                width = 0;
                for (int k = cut; k < i; k++) {
                    width += columns(words.charAt(k));
                }
            }
            width += columns;
        }
        out.append(words, from, words.length());
    }

    private static int breakAt(String words, int from, int at) {
        for (int i = at; i > from + 1; i--) {
            char before = words.charAt(i - 1);
            char after = words.charAt(i);
            boolean word = isLatin(before) && isLatin(after) || isBlank(before) || isBlank(after);
            if (!word && NOT_FIRST.indexOf(after) < 0 && NOT_LAST.indexOf(before) < 0) {
                return i;
            }
        }
        return at;
    }

    private static int columns(String text) {
        return text.chars().map(c -> columns((char) c)).sum();
    }

    private static int columns(char c) {
        return c < '\u2000' ? 1 : 2;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000';
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < '\u0080';
    }
}
