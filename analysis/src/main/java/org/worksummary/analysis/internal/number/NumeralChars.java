package org.worksummary.analysis.internal.number;

import org.worksummary.analysis.internal.view.CharSet;

/** What single characters mean in a numeral. */
public final class NumeralChars {
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String CHINESE = "零〇一二两三四五六七八九十百千万亿兆" + FORMAL;
    private static final CharSet NUMERALS = CharSet.of(CHINESE);
    private static final CharSet STARTS = CharSet.of(CHINESE + "几数廿卅0123456789");

    private NumeralChars() {}

    /** {@return the value of a Chinese digit, or -1}: 三, 〇, 两, 叁. */
    public static int digit(char c) {
        return switch (c) {
            case '零', '○', '〇' -> 0;
            case '一', '壹' -> 1;
            case '二', '贰', '两' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
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
        return FORMAL.indexOf(c) >= 0;
    }

    /** {@return whether a numeral can begin with it} */
    public static boolean canStart(char c) {
        return STARTS.contains(c);
    }

    /** {@return whether it is a Chinese digit or multiplier} */
    public static boolean isChinese(char c) {
        return NUMERALS.contains(c);
    }
}
