package org.worksummary.analysis.internal.number;

/**
 * The characters that a numeral is read from, and what can be said of them without reading it.
 *
 * @param characters the text
 */
record NumeralText(CharSequence characters) {
    private static final String AFTER_KILO = "瓦克米帕伏卡焦赫字";
    private static final String AFTER_MEGA = "瓦帕赫字";
    private static final int LONGEST_RUN = 20;

    /** {@return the character, or a line end behind the text} */
    char at(int index) {
        return index < characters.length() ? characters.charAt(index) : '\n';
    }

    /** {@return how many Chinese digits stand side by side, twenty at most} */
    int digitRun(int start) {
        int end = start;
        while (end - start < LONGEST_RUN && NumeralChars.digit(at(end)) >= 0) {
            end++;
        }
        return end - start;
    }

    /** {@return whether a multiplier belongs to what follows it}: 千 of 千瓦, 百 of 百分点, 万 of 万分之. */
    boolean isPartOfUnit(int at, int power) {
        char next = at(at + 1);
        return switch (power) {
            case 1 -> false;
            case 2 -> next == '分';
            case 3 -> AFTER_KILO.indexOf(next) >= 0 || isOver(at + 1);
            case 12 -> AFTER_MEGA.indexOf(next) >= 0;
            default -> isOver(at + 1);
        };
    }

    private boolean isOver(int at) {
        return at(at) == '分' && at(at + 1) == '之';
    }

    /** {@return whether a character before a blank and the one behind it belong to one numeral}: 1000 万, 四百 五. */
    boolean joins(char before, int next) {
        char c = at(next);
        int power = NumeralChars.power(c);
        if (power > 0) {
            return power != 3 || AFTER_KILO.indexOf(at(next + 1)) < 0;
        }
        if (c == '点') {
            return NumeralChars.digit(before) >= 0;
        }
        return NumeralChars.power(before) > 0 && (NumeralChars.digit(c) >= 0 || c == '余' || c == '几');
    }

    /** {@return whether it can stand behind 点} */
    static boolean isDecimal(char c) {
        return c != '两' && NumeralChars.digit(c) >= 0;
    }
}
