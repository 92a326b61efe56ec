package org.worksummary.analysis.internal.view;

/**
 * Reads the half-width dot as a full stop (。) in a text that ends its sentences with it: {@code 全面完成任务.下半年…}.
 *
 * <p>Is one: a dot behind a Han character, a closing bracket or quote or a %, or behind a number with a decimal point
 * ({@code 占41.3.其中}), which neither a digit nor a letter follows. Is none: the dot of a marker ({@code 一.基本情况}, {@code 1.2.需求}); any dot of
 * a text that has more 。 than such dots, or fewer than three of them.
 */
final class FullStops {
    private static final int LEAST = 3;
    private static final int LONGEST_MARKER = 3;
    private static final int LONGEST_NUMBER = 24;

    private FullStops() {}

    static void restore(char[] chars, int length) {
        int dots = 0;
        int stops = 0;
        for (int i = 0; i < length; i++) {
            if (chars[i] == '.') {
                dots += isStop(chars, length, i) ? 1 : 0;
            } else if (chars[i] == '。') {
                stops++;
            }
        }
        if (dots < LEAST || dots <= stops) {
            return;
        }
        for (int i = 0; i < length; i++) {
            if (chars[i] == '.' && isStop(chars, length, i)) {
                chars[i] = '。';
            }
        }
    }

    private static boolean isStop(char[] chars, int length, int dot) {
        char next = dot + 1 < length ? chars[dot + 1] : '\n';
        if (dot == 0 || Chars.isDigit(next) || Chars.isLetter(next) || next == '.') {
            return false;
        }
        char before = chars[dot - 1];
        if (Chars.isDigit(before)) {
            return endsDecimal(chars, dot);
        }
        boolean closes = before == ')' || before == '”' || before == '》' || before == '%' || before == '‰';
        return closes || Chars.isHan(before) && !isMarker(chars, dot);
    }

    /** Whether nothing but a short ordinal stands between the paragraph's beginning and the dot. */
    private static boolean isMarker(char[] chars, int dot) {
        int i = dot - 1;
        while (i >= 0 && dot - i <= LONGEST_MARKER && "一二三四五六七八九十".indexOf(chars[i]) >= 0) {
            i--;
        }
        return i < dot - 1 && beginsParagraph(chars, i);
    }

    private static boolean endsDecimal(char[] chars, int dot) {
        int i = dot - 1;
        boolean decimal = false;
        while (i >= 0 && dot - i <= LONGEST_NUMBER && (Chars.isDigit(chars[i]) || chars[i] == '.')) {
            decimal |= chars[i] == '.';
            i--;
        }
        return decimal && !beginsParagraph(chars, i);
    }

    private static boolean beginsParagraph(char[] chars, int index) {
        int i = index;
        while (i >= 0 && (chars[i] == ' ' || chars[i] == '#' || chars[i] == '*')) {
            i--;
        }
        return i < 0 || chars[i] == '\n';
    }
}
