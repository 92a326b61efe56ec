package org.worksummary.analysis.internal.document.numbering;

import java.util.Locale;

/**
 * Writes the number of a list entry in the format the list asks for, by the format's name in WordprocessingML.
 *
 * <p>{@code chineseCountingThousand} 3 is 三, {@code decimalEnclosedCircle} 3 is ③, {@code upperRoman} 3 is III. An unknown
 * format writes decimal digits; {@code none} and {@code bullet} write nothing.
 */
public final class NumberFormat {
    private static final int LARGEST = 99_999_999;

    private NumberFormat() {}

    /** {@return the number in the format} */
    public static String format(String format, int number) {
        if (number < 0 || number > LARGEST) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : decimal(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "ordinal" -> number + ordinal(number);
            case "numberInDash" -> "- " + number + " -";
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "chineseCounting", "taiwaneseCounting" ->
                number < 100 ? ChineseNumerals.COUNTING.format(number) : ChineseNumerals.positional(number, '○');
            case "chineseCountingThousand" -> ChineseNumerals.COUNTING.format(number);
            case "taiwaneseCountingThousand" -> ChineseNumerals.TRADITIONAL.format(number);
            case "chineseLegalSimplified" -> ChineseNumerals.LEGAL.format(number);
            case "ideographLegalTraditional" -> ChineseNumerals.LEGAL_TRADITIONAL.format(number);
            case "japaneseCounting" -> ChineseNumerals.JAPANESE.format(number);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
                ChineseNumerals.positional(number, '〇');
            case "ideographTraditional" -> one("甲乙丙丁戊己庚辛壬癸", number);
            case "ideographZodiac" -> one("子丑寅卯辰巳午未申酉戌亥", number);
            case "ideographZodiacTraditional" -> stemAndBranch(number);
            case "ideographEnclosedCircle" -> one("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉", number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> from('①', 20, number);
            case "decimalEnclosedFullstop" -> from('⒈', 20, number);
            case "decimalEnclosedParen" -> from('⑴', 20, number);
            default -> decimal(number);
        };
    }

    private static String decimal(int number) {
        return Integer.toString(number);
    }

    private static String one(String signs, int number) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : decimal(number);
    }

    private static String from(char first, int count, int number) {
        return number >= 1 && number <= count ? String.valueOf((char) (first + number - 1)) : decimal(number);
    }

    private static String fullWidth(int number) {
        StringBuilder out = new StringBuilder();
        for (char digit : decimal(number).toCharArray()) {
            out.append((char) (digit - '0' + '０'));
        }
        return out.toString();
    }

    private static String stemAndBranch(int number) {
        return number >= 1 && number <= 60
                ? one("甲乙丙丁戊己庚辛壬癸", (number - 1) % 10 + 1) + one("子丑寅卯辰巳午未申酉戌亥", (number - 1) % 12 + 1)
                : decimal(number);
    }

    /** A … Z, then AA, BB, as word processors go on. */
    private static String letters(int number, char first) {
        if (number < 1 || number > 26 * 30) {
            return decimal(number);
        }
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String ordinal(int number) {
        if (number / 10 % 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return decimal(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                out.append(signs[i]);
                rest -= values[i];
            }
        }
        return out.toString();
    }
}
