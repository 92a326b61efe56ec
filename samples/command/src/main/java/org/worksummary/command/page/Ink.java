package org.worksummary.command.page;

/** The colours and weights of a terminal. */
public enum Ink {
    /** As the terminal writes. */
    PLAIN(""),
    /** Heavier. */
    BOLD("1"),
    /** Paler. */
    DIM("2"),
    /** Red. */
    RED("31"),
    /** Green. */
    GREEN("32"),
    /** Yellow. */
    YELLOW("33"),
    /** Blue. */
    BLUE("94"),
    /** Magenta. */
    MAGENTA("35"),
    /** Cyan and heavier. */
    HEADING("1;36");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** Wraps a text in the escape sequences of this ink. */
    String on(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
