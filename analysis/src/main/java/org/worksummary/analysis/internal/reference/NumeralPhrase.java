package org.worksummary.analysis.internal.reference;

import org.worksummary.analysis.internal.view.Chars;

/**
 * Tells a short phrase built on numerals (四个意识, 三会一课, 1+6+N, 两学一做) from one that says a figure or a day.
 *
 * <p>Not 3亿元, 100%覆盖, 六一, 十四五.
 */
final class NumeralPhrase {
    private static final String NUMERALS = "一二三四五六七八九十两双百千零";
    private static final String UNITS = "%元万亿倍岁日月年号时分";

    private NumeralPhrase() {}

    /** {@return whether the phrase is a slogan} */
    static boolean isSlogan(String phrase) {
        int numerals = 0;
        int others = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (NUMERALS.indexOf(c) >= 0 || Chars.isDigit(c)) {
                numerals++;
                boolean figure =
                        Chars.isDigit(c) && i + 1 < phrase.length() && UNITS.indexOf(phrase.charAt(i + 1)) >= 0;
                if (figure) {
                    return false;
                }
            } else if (Chars.isHan(c) || c == '+' || c == 'N' || c == 'X') {
                others++;
            } else if (c != '、' && c != '·') {
                return false;
            }
        }
        return numerals > 0 && others > 0;
    }
}
