package org.worksummary.command.page;

/**
 * Text of a report or a file's name as it may go to a terminal (可见文本): nothing in it steers the terminal or turns the
 * direction of writing, and nothing hides.
 *
 * <p>Control characters, format characters, halves of surrogate pairs and what is no character at all become �; all else, blanks included, stays.
 */
public final class Visible {
    private static final char INSTEAD = '\uFFFD';

    private Visible() {}

    /** {@return the text, which is meant for one line: line ends are control characters like others} */
    public static String of(CharSequence text) {
        return of(text, "");
    }

    /** {@return the text with its tabs and line ends} */
    public static String lines(CharSequence text) {
        return of(text, "\t\n");
    }

    private static String of(CharSequence text, String kept) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(kept.indexOf(c) >= 0 || !isUnsafe(c) ? c : INSTEAD));
        return shown.toString();
    }

    private static boolean isUnsafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> (codePoint & 0xFFFE) == 0xFFFE;
        };
    }
}
