package org.worksummary.analysis.internal.document.numbering;

/** Writes numbers in Chinese characters (中文数字), as word processors number lists. */
final class ChineseNumerals {
    private static final int BASE = 10_000;

    private final String digits;
    private final String units;
    private final String tenThousand;
    private final boolean oneBeforeTen;
    private final boolean oneBeforeUnits;

    /** 一 … 十 … 一百零一. */
    static final ChineseNumerals COUNTING = new ChineseNumerals("零一二三四五六七八九", "十百千", "万", false, true);
    /** The same in Traditional characters. */
    static final ChineseNumerals TRADITIONAL = new ChineseNumerals("零一二三四五六七八九", "十百千", "萬", false, true);
    /** 壹 … 壹拾 … 壹佰零壹. */
    static final ChineseNumerals LEGAL = new ChineseNumerals("零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万", true, true);
    /** The same in Traditional characters. */
    static final ChineseNumerals LEGAL_TRADITIONAL = new ChineseNumerals("零壹貳參肆伍陸柒捌玖", "拾佰仟", "萬", true, true);
    /** 一 … 十 … 百一: no zero, no 一 before a unit. */
    static final ChineseNumerals JAPANESE = new ChineseNumerals("\0一二三四五六七八九", "十百千", "万", false, false);

    private ChineseNumerals(
            String digits, String units, String tenThousand, boolean oneBeforeTen, boolean oneBeforeUnits) {
        this.digits = digits;
        this.units = units;
        this.tenThousand = tenThousand;
        this.oneBeforeTen = oneBeforeTen;
        this.oneBeforeUnits = oneBeforeUnits;
    }

    /** {@return the number from 0 to 99,999,999, spelled out} */
    String format(int number) {
        if (number == 0) {
            return "零";
        }
        StringBuilder out = new StringBuilder();
        int high = number / BASE;
        int low = number % BASE;
        if (high > 0) {
            append(out, high, false);
            out.append(tenThousand);
            if (low > 0 && low < BASE / 10) {
                zero(out);
            }
        }
        append(out, low, high > 0);
        return out.toString();
    }

    private void append(StringBuilder out, int number, boolean after) {
        int unit = BASE / 10;
        boolean begun = false;
        boolean gap = false;
        for (int i = 2; i >= -1; i--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = begun;
                continue;
            }
            if (gap) {
                zero(out);
            }
            gap = false;
            boolean bare = i >= 0 && digit == 1 && (!oneBeforeUnits || i == 0 && !begun && !after && !oneBeforeTen);
            if (!bare) {
                out.append(digits.charAt(digit));
            }
            if (i >= 0) {
                out.append(units.charAt(i));
            }
            begun = true;
        }
    }

    private void zero(StringBuilder out) {
        if (digits.charAt(0) != '\0') {
            out.append(digits.charAt(0));
        }
    }

    /** {@return the digits of the number one by one, 一〇五 for 105} */
    static String positional(int number, char zero) {
        StringBuilder out = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            out.append(digit == '0' ? zero : "一二三四五六七八九".charAt(digit - '1'));
        }
        return out.toString();
    }
}
