package org.worksummary.analysis.internal.mention;

/**
 * Words next to a figure.
 *
 * @param kind what they are
 * @param start where they begin in the view
 * @param end where they end
 */
record Phrase(Kind kind, int start, int end) {
    /** What the words next to a figure are. */
    enum Kind {
        /** A noun with what describes it: 高标准农田. */
        NOUN,
        /** A noun that only relates the figure to what was named before: 增幅. */
        RELATION,
        /** A verb or a noun made of one, alone: 捐款, 培训. */
        VERBAL,
        /** Nothing but words that lead to the figure: 达到, 较年初. */
        EMPTY,
        /** Something else. */
        OTHER
    }

    static Phrase empty(int at) {
        return new Phrase(Kind.EMPTY, at, at);
    }

    static Phrase other(int at) {
        return new Phrase(Kind.OTHER, at, at);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isNamed() {
        return kind == Kind.NOUN || kind == Kind.RELATION;
    }
}
