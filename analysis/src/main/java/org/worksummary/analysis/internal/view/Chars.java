package org.worksummary.analysis.internal.view;

/** Classes of folded characters that several scanners ask for. */
public final class Chars {
    private Chars() {}

    /** {@return whether it is one of 0 to 9} */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@return whether it is a Han character of the basic block, 〇 included} */
    public static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '〇';
    }

    /** {@return whether it is an ASCII letter} */
    public static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** {@return whether it is a blank inside a line} */
    public static boolean isBlank(char c) {
        return c == ' ';
    }

    /** {@return whether it ends a sentence: 。 ! ? or the end of a paragraph or a table's cell} */
    public static boolean endsSentence(char c) {
        return c == '。' || c == '!' || c == '?' || c == '\n' || c == '\t';
    }

    /** {@return whether it parts two clauses: ， , ; : 、 or the end of a sentence} */
    public static boolean endsClause(char c) {
        return c == '，' || c == ',' || c == ';' || c == ':' || c == '、' || endsSentence(c);
    }

    /** {@return whether it can join the ends of a range: - — – ~ −} */
    public static boolean isDash(char c) {
        return c == '-' || c == '—' || c == '–' || c == '~' || c == '−' || c == '‐' || c == '―' || c == '─';
    }
}
