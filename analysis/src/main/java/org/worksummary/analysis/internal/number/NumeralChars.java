package org.worksummary.analysis.internal.number;

import org.worksummary.analysis.internal.view.Chars;

/** What single characters mean in a numeral. */
public final class NumeralChars {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "○壹贰叁肆伍陆柒捌玖";

    private NumeralChars() {}

    /** {@return the value of a Chinese digit, or -1}: 三, 〇, 两, 叁. */
    public static int digit(char c) {
        if (c == '两') {
            return 2;
        }
        if (c == '〇') {
            return 0;
        }
        int plain = DIGITS.indexOf(c);
        return plain >= 0 ? plain : FORMAL.indexOf(c);
    }

    /** {@return whether it is a zero: 零, 〇, ○} */
    public static boolean isZero(char c) {
        return c == '零' || c == '〇' || c == '○';
    }

    /** {@return the power of ten of a multiplier, or 0}: 十, 佰, 万, 亿. */
    public static int power(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            case '兆' -> 12;
            default -> 0;
        };
    }

    /** {@return whether it is a digit or a multiplier of the formal kind}: 伍, 拾. They also stand in words (队伍, 收拾). */
    public static boolean isFormal(char c) {
        return c != '○' && FORMAL.indexOf(c) >= 0 || c == '拾' || c == '佰' || c == '仟';
    }

    /** {@return whether a numeral can begin with it} */
    public static boolean canStart(char c) {
        if (c < '\u3007') {
            return Chars.isDigit(c);
        }
        return digit(c) >= 0 || power(c) > 0 || c == '几' || c == '数' || c == '廿' || c == '卅';
    }

    /** {@return whether it is a Chinese digit or multiplier} */
    public static boolean isChinese(char c) {
        return c >= '\u3007' && (digit(c) >= 0 || power(c) > 0);
    }
}
