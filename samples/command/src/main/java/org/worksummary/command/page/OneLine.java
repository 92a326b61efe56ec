package org.worksummary.command.page;

/** Makes a piece of a report fit for one line: no line breaks, no control characters, no runs of blanks. */
public final class OneLine {
    private OneLine() {}

    /** {@return the text on one line; what a terminal would take for a command is gone} */
    public static String of(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else if (Character.getType(c) != Character.FORMAT) {
                if (blank && line.length() > 0) {
                    line.append(' ');
                }
                blank = false;
                line.append(c);
            }
        }
        return line.toString();
    }
}
