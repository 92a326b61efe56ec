package org.worksummary.render;

/** Checks text that is to stand on one line. */
final class OneLine {
    private OneLine() {}

    /**
     * Checks a text.
     *
     * @param what what it is, for the message
     * @param text the text
     * @return the text without blanks around it
     * @throws IllegalArgumentException if nothing is left, or it has a line end inside
     */
    static String require(String what, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        if (stripped.indexOf('\n') >= 0 || stripped.indexOf('\r') >= 0) {
            throw new IllegalArgumentException(what + " has a line end inside");
        }
        return stripped;
    }
}
