package org.worksummary.analysis;

import java.util.function.UnaryOperator;

/** Ways to write the same report again, with other characters but the same facts. */
enum Rewriting {
    /** CR LF for LF. */
    CR_LF(text -> text.replace("\n", "\r\n")),
    /** CR alone for LF. */
    CR(text -> text.replace("\n", "\r")),
    /** A byte order mark before, blanks behind every line. */
    TRAILING_BLANKS(text -> "\uFEFF" + text.replace("\n", " \u3000\n")),
    /** ３ for 3. */
    WIDE_DIGITS(text -> shift(text, '0', '9', 0xFEE0)),
    /** 3 for ３. */
    NARROW_DIGITS(text -> shift(text, '０', '９', -0xFEE0)),
    /** ％ for %, Ａ for A. */
    WIDE_LETTERS(text -> shift(shift(text.replace('%', '％'), 'A', 'Z', 0xFEE0), 'a', 'z', 0xFEE0)),
    /** (1) for （1）. */
    NARROW_BRACKETS(text -> text.replace('（', '(').replace('）', ')')),
    /** （1） for (1). */
    WIDE_BRACKETS(text -> text.replace('(', '（').replace(')', '）')),
    /** Traditional characters. */
    TRADITIONAL(Facts::traditional),
    /** Lines of 20 characters, paragraphs indented by two. */
    WRAPPED_20(text -> HardWrap.wrap(text, 20, true)),
    /** Lines of 27 characters, paragraphs indented by two. */
    WRAPPED_27(text -> HardWrap.wrap(text, 27, true)),
    /** Lines of 35 characters, paragraphs indented by two. */
    WRAPPED_35(text -> HardWrap.wrap(text, 35, true)),
    /** Lines of 40 characters, paragraphs indented by two. */
    WRAPPED_40(text -> HardWrap.wrap(text, 40, true)),
    /** Lines of 20 characters, nothing indented. */
    FLUSH_20(text -> HardWrap.wrap(text, 20, false)),
    /** Lines of 27 characters, nothing indented. */
    FLUSH_27(text -> HardWrap.wrap(text, 27, false)),
    /** Lines of 35 characters, nothing indented. */
    FLUSH_35(text -> HardWrap.wrap(text, 35, false)),
    /** Lines of 40 characters, nothing indented. */
    FLUSH_40(text -> HardWrap.wrap(text, 40, false));

    private final UnaryOperator<String> rewrite;

    Rewriting(UnaryOperator<String> rewrite) {
        this.rewrite = rewrite;
    }

    /** {@return whether it breaks lines in places that mean nothing} */
    boolean wraps() {
        return name().startsWith("WRAPPED") || name().startsWith("FLUSH");
    }

    String of(String text) {
        return rewrite.apply(text);
    }

    private static String shift(String text, char from, char to, int by) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= from && c <= to ? (char) (c + by) : c);
        }
        return out.toString();
    }
}
