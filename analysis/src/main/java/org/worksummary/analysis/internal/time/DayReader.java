package org.worksummary.analysis.internal.time;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.time.Stretch.Shape;
import org.worksummary.analysis.internal.time.TimeText.Field;
import org.worksummary.analysis.internal.view.Chars;

/**
 * Reads a day whose month is not said beside it (日): 3日，召开…, 11日至16日, 于15日前, 本月5日至8日.
 *
 * <p>Without 本月 or the like it begins a clause, or stands behind 于 or 自, and a comma, a range, 前, 起 or a time of day follows it. Not 15日内, 3日完成, 每月3日,
 * 为期10日; nor 3号 (3号楼).
 */
final class DayReader {
    private static final String LEADS = "于自从在至到( ";
    private static final String FOLLOWS = "，,前起晚凌早)";
    private static final String HALVES = "上下中";

    private DayReader() {}

    /** {@return the day without a month that begins at the index, or {@code null}} */
    static @Nullable PartRead alone(TimeText text, int index) {
        char before = text.at(index - 1);
        boolean led = Chars.endsClause(before) || LEADS.indexOf(before) >= 0 || text.afterMarker(index - 1);
        if (!Chars.isDigit(text.at(index)) || !led || !text.opens(index)) {
            return null;
        }
        PartRead read = behind(text, index, Stretch.IN_FORCE);
        return read != null && text.at(read.end() - 1) == '日' && goesOn(text, read) ? read : null;
    }

    /** {@return the day behind a 本月 or the like, or {@code null}} */
    static @Nullable PartRead behind(TimeText text, int index, int month) {
        Field day = text.number(index);
        if (day == null || day.isLeftOut() || !day.within(1, 31)) {
            return null;
        }
        int sign = text.skipBlank(day.end());
        if (MonthReader.isDay(text, sign)) {
            return PartRead.whole(sign + 1, stretch(month, day.value()));
        }
        int next = text.rangeSign(day.end());
        Field last = next < 0 ? null : text.number(next);
        if (last == null || last.isLeftOut() || !last.within(day.value() + 1, 31)) {
            return null;
        }
        int end = text.skipBlank(last.end());
        return MonthReader.isDay(text, end)
                ? new PartRead(end + 1, stretch(month, day.value()), stretch(month, last.value()), Bound.WHOLE)
                : null;
    }

    private static boolean goesOn(TimeText text, PartRead read) {
        int end = text.skipBlank(read.end());
        char next = text.at(end);
        if (FOLLOWS.indexOf(next) >= 0 || HALVES.indexOf(next) >= 0 && text.at(end + 1) == '午') {
            return true;
        }
        int range = read.last() == null ? text.rangeSign(read.end()) : -1;
        Field last = range < 0 ? null : text.number(range);
        int sign = last == null ? -1 : text.skipBlank(last.end());
        return last != null && last.within(1, 31) && text.at(sign) == '日' && text.at(sign + 1) != '内';
    }

    private static Stretch stretch(int month, int day) {
        return new Stretch(Shape.DAY_OF_MONTH, month, day);
    }
}
