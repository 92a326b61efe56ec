package org.worksummary.archive.export;

/**
 * Text of reports and names of files, with nothing in it that would steer a terminal, turn the direction of writing or hide
 * (可见文本): each such character becomes �.
 */
public final class Visible {
    private static final char INSTEAD = '\uFFFD';

    private Visible() {}

    /** {@return the text, in which tabs and line ends are replaced like other control characters} */
    public static String of(String text) {
        return of(text, "");
    }

    /** {@return the text with its tabs and line ends} */
    public static String lines(String text) {
        return of(text, "\t\n");
    }

    private static String of(String text, String kept) {
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
