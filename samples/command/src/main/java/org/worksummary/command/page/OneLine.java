package org.worksummary.command.page;

/**
 * Makes a piece of a report fit for one line: no line breaks, no control characters, no runs of blanks.
 *
 * <p>Where a line breaks between two wide characters nothing is put in its place, for Chinese has no blanks there.
 */
public final class OneLine {
    private OneLine() {}

    /** {@return the text on one line; what a terminal would take for a command is gone} */
    public static String of(CharSequence text) {
        return of(text, false);
    }

    /** {@return the text of one expression on one line, joined wherever a line breaks: 3⏎700余件 is 3700余件} */
    public static String joined(CharSequence text) {
        return of(text, true);
    }

    private static String of(CharSequence text, boolean joined) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
                broken |= c == '\n' || c == '\r';
            } else if (Character.getType(c) != Character.FORMAT) {
                if (blank && line.length() > 0) {
                    boolean glued = broken && (joined || (isWide(c) && isWide(line.charAt(line.length() - 1))));
                    line.append(glued ? "" : " ");
                }
                blank = false;
                broken = false;
                line.append(c);
            }
        }
        return line.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWide(char c) {
        return DisplayWidth.of(String.valueOf(c)) == 2;
    }
}
