package org.worksummary.analysis.internal.time;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Placeholder.Style;

/**
 * Reads the year of an expression: 2020年, 二〇二〇年, 19年 (before 3月, behind 比), 18年度, 20XX年, 今年, 上年度.
 *
 * <p>Not 2020年代, 20年 (a duration), 安全年, 说明年, 以上年轻干部.
 */
final class YearReader {
    private static final WordTable WORDS = WordTable.read("time-years.txt");
    private static final String CHINESE = "〇一二三四五六七八九";
    private static final String COMPARING = "比较";
    private static final int FIRST = 1800;
    private static final int LAST = 2199;

    /**
     * A year.
     *
     * @param year the year
     * @param end the index after its last
     * @param sure whether it is a year by itself, and not only before a month or 底
     */
    record YearRead(Year year, int end, boolean sure) {}

    /** {@return the year that begins at the index, with its 年 or 年度, or {@code null}} */
    @Nullable
    YearRead at(TimeText text, int index) {
        Mask mask = text.mask(index);
        if (mask != null) {
            return masked(text, mask);
        }
        int end = numberEnd(text, index);
        if (end > 0) {
            return numbered(text, index, end);
        }
        WordTable.Entry word = WORDS.at(text.view(), index);
        if (word == null) {
            return null;
        }
        return word(text, index, word);
    }

    private static @Nullable YearRead word(TimeText text, int index, WordTable.Entry word) {
        int end = index + word.length();
        boolean wrongBefore = text.followsOneOf(word.field(2), index);
        boolean wrongAfter = word.field(3).indexOf(text.at(end)) >= 0;
        if (wrongBefore || wrongAfter) {
            return null;
        }
        Year.Basis basis = Year.Basis.valueOf(word.field(0));
        int years = Integer.parseInt(word.field(1));
        boolean compared = basis == Year.Basis.SPOKEN && years == 0 && COMPARING.indexOf(text.at(index - 1)) >= 0;
        return new YearRead(new Year(compared ? Year.Basis.COMPARED : basis, years), end, true);
    }

    private static @Nullable YearRead masked(TimeText text, Mask mask) {
        int end = text.skipBlank(mask.end());
        if (text.at(end) != '年' || text.at(end + 1) == '代') {
            return null;
        }
        boolean year = mask.style() == Style.MASKED_YEAR;
        boolean wide = mask.end() - mask.start() > 1 && mask.style() != Style.BRACKET;
        boolean duration = "来内多余间的以".indexOf(text.at(end + 1)) >= 0 && !text.has("以来", end + 1);
        return new YearRead(Year.MASKED, degree(text, end + 1), year || wide && !duration);
    }

    /** The index after the digits of a year, or 0. */
    static int numberEnd(TimeText text, int index) {
        if (!text.opens(index)) {
            return 0;
        }
        int i = index;
        while (i < index + 4 && digit(text.at(i)) >= 0) {
            i++;
        }
        boolean arabic = Chars.isDigit(text.at(index));
        boolean ends = arabic ? !Chars.isDigit(text.at(i)) : CHINESE.indexOf(text.at(i)) < 0;
        return ends && (i - index == 4 || i - index == 2 && arabic) ? i : 0;
    }

    private static @Nullable YearRead numbered(TimeText text, int index, int end) {
        int year = value(text, index, end);
        int sign = text.skipBlank(end);
        boolean named = text.at(sign) == '年' && text.at(sign + 1) != '代';
        if (end - index == 4 && year >= FIRST && year <= LAST) {
            if (named) {
                return new YearRead(Year.of(year), degree(text, sign + 1), true);
            }
            boolean meant = text.has("上半年", end)
                    || text.has("下半年", end)
                    || text.has("全年", end)
                    || text.has("第", end) && text.has("季度", end + 2)
                    || text.quarter(end) > 0 && text.has("季度", end + 1);
            return meant && Chars.isDigit(text.at(index)) ? new YearRead(Year.of(year), end, false) : null;
        }
        if (end - index == 2 && named) {
            int full = year < 50 ? 2000 + year : 1900 + year;
            char next = text.at(sign + 1);
            boolean compared = COMPARING.indexOf(text.at(index - 1)) >= 0 && year >= 10 && year < 50 && next != '前';
            boolean sure = text.at(index) == '0' || "底初末度".indexOf(next) >= 0 || compared;
            return new YearRead(Year.of(full), degree(text, sign + 1), sure);
        }
        return null;
    }

    /** {@return the number of the Arabic or Chinese digits} */
    static int value(TimeText text, int index, int end) {
        int value = 0;
        for (int i = index; i < end; i++) {
            value = value * 10 + digit(text.at(i));
        }
        return value;
    }

    private static int digit(char c) {
        if (Chars.isDigit(c)) {
            return c - '0';
        }
        return c == '零' || c == '○' || c == '◯' ? 0 : CHINESE.indexOf(c);
    }

    private static int degree(TimeText text, int index) {
        return text.at(index) == '度' ? index + 1 : index;
    }
}
