package org.worksummary.analysis.internal.block;

import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Tells whether some words have the shape of a heading: short, few commas, no figures.
 *
 * <p>Has it: 注重理论学习，坚定理想信念; 2021年工作回顾; 高质量推进第X轮巡察; 推进5G建设. Has it not: 全年完成投资3.2亿元，增长8%; 摸排隐患XX处，整改XX处.
 */
public final class HeadingShape {
    private static final int LONGEST = 48;
    private static final int SHORT_WITH_FIGURE = 22;
    private static final int MOST_COMMAS = 3;

    private HeadingShape() {}

    /** {@return whether the words from {@code start} to {@code end} have the shape of a heading} */
    public static boolean fits(TextView view, int start, int end) {
        int length = end - start;
        if (length < 2 || length > LONGEST) {
            return false;
        }
        int commas = 0;
        int figures = 0;
        for (int i = start; i < end; i++) {
            char c = view.charAt(i);
            if (c == '，' || c == ',') {
                commas++;
            } else if (isFigure(view, start, i, end)) {
                figures++;
            }
        }
        if (figures > 0) {
            return figures == 1 && commas == 0 && length <= SHORT_WITH_FIGURE;
        }
        return commas <= MOST_COMMAS;
    }

    /** Whether a number or mask that counts something ends here: 12个, XX万元, 8%. Not: 2021年, 第3批, 5G. */
    private static boolean isFigure(TextView view, int start, int i, int end) {
        char c = view.charAt(i);
        if (!isNumeral(c)) {
            return false;
        }
        char next = i + 1 < end ? view.charAt(i + 1) : '\n';
        if (isNumeral(next) || !Chars.isHan(next) && next != '%' && next != '‰') {
            return false;
        }
        if ("年月日季届号".indexOf(next) >= 0) {
            return false;
        }
        int from = i;
        while (from > start && isNumeral(view.charAt(from - 1))) {
            from--;
        }
        char before = from > start ? view.charAt(from - 1) : '\n';
        return before != '第' && before != '“';
    }

    private static boolean isNumeral(char c) {
        return Chars.isDigit(c) || c == 'X' || c == 'x' || c == '×' || c == '*' || c == '_' || c == '.';
    }
}
