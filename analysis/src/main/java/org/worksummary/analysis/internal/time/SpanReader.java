package org.worksummary.analysis.internal.time;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.time.Stretch.Shape;
import org.worksummary.analysis.internal.time.TimeText.Field;

/**
 * Reads stretches of several years or months, counted from the report or by the number of a five-year plan: 五年来, 过去的一年,
 * 这五年, 今后五年, 半年来, “十四五”时期, “十四五”开局之年.
 *
 * <p>Not 近年来, 多年来, 五年 (a duration), “十四五”规划, “七五”普法.
 */
final class SpanReader {
    private static final String[] BACK = {"过去的", "过去", "这", "近", ""};
    private static final String[] AHEAD = {"今后的", "今后", "未来的", "未来"};
    private static final int LONGEST = 20;

    /** {@return the stretch that begins at the index, or {@code null}} */
    @Nullable
    PartRead at(TimeText text, int index) {
        for (String opening : AHEAD) {
            if (text.has(opening, index)) {
                Field years = text.number(index + opening.length());
                return years != null && years.within(1, LONGEST) && text.at(years.end()) == '年'
                        ? PartRead.whole(years.end() + 1, new Stretch(Shape.YEARS_AHEAD, years.value(), 0))
                        : null;
            }
        }
        PartRead plan = plan(text, index);
        if (plan != null) {
            return plan;
        }
        for (String opening : BACK) {
            if (text.has(opening, index)) {
                return back(text, index + opening.length(), opening);
            }
        }
        return null;
    }

    private static @Nullable PartRead back(TimeText text, int index, String opening) {
        boolean bare = opening.isEmpty() || opening.equals("近");
        if (text.has("半年", index) && (!opening.isEmpty() || "上下前后近大各年".indexOf(text.at(index - 1)) < 0)) {
            int end = comingEnd(text, index + 2);
            return end < 0 ? null : PartRead.whole(end, new Stretch(Shape.MONTHS_BACK, 6, 0));
        }
        if (opening.isEmpty() && (!text.opens(index) || "第近满多几数上".indexOf(text.at(index - 1)) >= 0)) {
            return null;
        }
        if (text.has("一学期", index)) {
            int end = comingEnd(text, index + 3);
            return end < 0 ? null : PartRead.whole(end, new Stretch(Shape.TERM, 0, 0));
        }
        Field count = text.at(index) == '两' ? new Field(2, index + 1) : text.number(index);
        if (count == null || count.value() < 1 || count.value() > LONGEST) {
            return null;
        }
        boolean months = text.has("个月", count.end()) || text.has("个多月", count.end());
        int unit = months ? count.end() + (text.at(count.end() + 1) == '多' ? 3 : 2) : count.end() + 1;
        if (!months && text.at(count.end()) != '年') {
            return null;
        }
        int coming = comingEnd(text, unit);
        if (coming < 0 && (bare || months)) {
            return null;
        }
        int end = coming < 0 ? unit : coming;
        return PartRead.whole(end, new Stretch(months ? Shape.MONTHS_BACK : Shape.YEARS_BACK, count.value(), 0));
    }

    /** The index after 来 or 以来, or -1. */
    private static int comingEnd(TimeText text, int index) {
        int end = text.has("以来", index) ? index + 2 : text.at(index) == '来' ? index + 1 : -1;
        return end > 0 && "自到临源往访回电".indexOf(text.at(end)) >= 0 ? -1 : end;
    }

    private static @Nullable PartRead plan(TimeText text, int index) {
        boolean quoted = text.at(index) == '“';
        int i = quoted ? index + 1 : index;
        Field number = quoted || text.opens(index) ? planNumber(text, i) : null;
        if (number == null || quoted && text.at(number.end()) != '”') {
            return null;
        }
        int end = quoted ? number.end() + 1 : number.end();
        int year = 0;
        if (text.has("开局之年", end) || text.has("收官之年", end)) {
            year = text.at(end) == '开' ? 1 : 5;
            end += 4;
        } else if (text.has("开局年", end) || text.has("收官年", end)) {
            year = text.at(end) == '开' ? 1 : 5;
            end += 3;
        } else if (text.has("时期", end) || text.has("期间", end)) {
            end += 2;
        } else if (text.at(end) == '末' || text.has("期末", end)) {
            return new PartRead(
                    end + (text.at(end) == '末' ? 1 : 2),
                    new Stretch(Shape.FIVE_YEAR_PLAN, number.value(), 0),
                    null,
                    Bound.UNTIL);
        } else if (!text.has("以来", end)) {
            return null;
        }
        return PartRead.whole(end, new Stretch(Shape.FIVE_YEAR_PLAN, number.value(), year));
    }

    /** The number before 五: 十四 of 十四五. */
    private static @Nullable Field planNumber(TimeText text, int index) {
        int tens = text.at(index) == '十' ? 1 : 0;
        int ones = "一二三四五六七八九".indexOf(text.at(index + tens)) + 1;
        if (text.at(index + tens + 1) == '五' && ones > 0) {
            return new Field(tens * 10 + ones, index + tens + 2);
        }
        return tens == 1 && text.at(index + 1) == '五' ? new Field(10, index + 2) : null;
    }
}
