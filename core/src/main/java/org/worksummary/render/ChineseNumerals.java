package org.worksummary.render;

/** Writes whole numbers in Chinese numerals (中文数字): 1 is 一, 11 is 十一, 20 is 二十, 105 is 一百零五. */
final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "千百十";
    private static final int LIMIT = 10_000;

    private ChineseNumerals() {}

    /** {@return the number in Chinese numerals; in digits where it is not from 1 to 9999} */
    static String of(int number) {
        if (number < 1 || number >= LIMIT) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        boolean zero = false;
        int power = LIMIT / 10;
        for (int i = 0; i <= UNITS.length(); i++, power /= 10) {
            int digit = number / power % 10;
            if (digit == 0) {
                zero = out.length() > 0;
                continue;
            }
            if (zero) {
                out.append(DIGITS.charAt(0));
                zero = false;
            }
            boolean bareTen = digit == 1 && power == 10 && out.length() == 0;
            if (!bareTen) {
                out.append(DIGITS.charAt(digit));
            }
            if (i < UNITS.length()) {
                out.append(UNITS.charAt(i));
            }
        }
        return out.toString();
    }

    /** {@return the number that Chinese numerals up to 9999 say, or -1 for anything else} */
    static int parse(String numerals) {
        int sum = 0;
        int digit = -1;
        for (int i = 0; i < numerals.length(); i++) {
            int value = DIGITS.indexOf(numerals.charAt(i));
            int unit = UNITS.indexOf(numerals.charAt(i));
            if (value >= 0) {
                digit = value;
            } else if (unit >= 0) {
                int power = unit == 0 ? 1000 : unit == 1 ? 100 : 10;
                sum += (digit < 0 ? 1 : digit) * power;
                digit = -1;
            } else {
                return -1;
            }
        }
        int number = sum + Math.max(digit, 0);
        return of(number).equals(numerals) && number > 0 ? number : -1;
    }
}
