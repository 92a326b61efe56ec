package org.worksummary.analysis.internal.view;

/**
 * Reads letters as the digits that a scanner took for them (扫描件): {@code 2,3l6起}, {@code 6O起}, {@code 4OO0多人}, {@code 二O一八年}.
 *
 * <p>l and I are 1, O and o are 0, in a number that no other letter stands beside, in a text with three such numbers; between two Chinese digits O
 * is 〇 always. Not O2O平台, CO2, 3l of a text that has no more of them.
 */
final class ScannedDigits {
    private static final int LEAST = 3;
    private static final int LONGEST = 16;
    private static final String CHINESE = "〇一二三四五六七八九";

    private ScannedDigits() {}

    static void restore(char[] chars, int length) {
        int found = 0;
        for (int i = 0; i < length; i++) {
            if (!isLike(chars[i])) {
                continue;
            }
            if (i > 0 && i + 1 < length && CHINESE.indexOf(chars[i - 1]) >= 0 && CHINESE.indexOf(chars[i + 1]) >= 0) {
                chars[i] = '〇';
                continue;
            }
            int end = numberEnd(chars, i, length);
            found += isNumber(chars, start(chars, i), end, length) ? 1 : 0;
            i = end - 1;
        }
        for (int i = 0; found >= LEAST && i < length; i++) {
            if (isLike(chars[i])) {
                int start = start(chars, i);
                int end = numberEnd(chars, i, length);
                if (isNumber(chars, start, end, length)) {
                    replace(chars, start, end);
                }
                i = end - 1;
            }
        }
    }

    private static void replace(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isLike(chars[i])) {
                chars[i] = chars[i] == 'l' || chars[i] == 'I' ? '1' : '0';
            }
        }
    }

    /** Whether the stretch holds a digit, begins with none of 0's letters unless a point follows, and a Han character or a % goes behind. */
    private static boolean isNumber(char[] chars, int start, int end, int length) {
        char before = start > 0 ? chars[start - 1] : '\n';
        char after = end < length ? chars[end] : '\n';
        boolean round = chars[start] == 'O' || chars[start] == 'o';
        if (Chars.isLetter(before) || before == '_' || end - start > LONGEST || !Chars.isHan(after) && after != '%') {
            return false;
        }
        if (round && (start + 1 >= end || chars[start + 1] != '.')) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (Chars.isDigit(chars[i])) {
                return true;
            }
        }
        return false;
    }

    private static int start(char[] chars, int index) {
        int i = index;
        while (i > 0 && index - i <= LONGEST && isPart(chars[i - 1])) {
            i--;
        }
        return i;
    }

    private static int numberEnd(char[] chars, int index, int length) {
        int i = index;
        while (i < length && i - index <= LONGEST && isPart(chars[i])) {
            i++;
        }
        return i;
    }

    private static boolean isPart(char c) {
        return Chars.isDigit(c) || isLike(c) || c == '.' || c == ',';
    }

    private static boolean isLike(char c) {
        return c == 'l' || c == 'I' || c == 'O' || c == 'o';
    }
}
