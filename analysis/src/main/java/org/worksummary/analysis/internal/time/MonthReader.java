package org.worksummary.analysis.internal.time;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.time.TimeText.Field;
import org.worksummary.analysis.internal.view.Chars;

/**
 * Reads months and days: 6月, 1—9月, 3、4月份, 6月底, 7月下旬, 3月15日, 6月19至21日, X月X日, 前10个月.
 *
 * <p>Not 3个月, 三月三, 1.5月, 十月革命.
 */
final class MonthReader {
    private static final String NOT_AFTER_NUMBER = "线楼井馆院炉";
    private static final String NOT_AFTER = "球亮饼子薪嫂光经票刊均租老内月革季历怀花";

    /** {@return the part of a year that begins at the index, or {@code null}} */
    @Nullable
    PartRead at(TimeText text, int index) {
        if (text.at(index) == '前' || text.at(index) == '头') {
            return firstMonths(text, index);
        }
        if (!text.opens(index)) {
            return null;
        }
        Field month = text.number(index);
        if (month == null || !month.within(1, 12)) {
            return null;
        }
        int sign = text.skipBlank(month.end());
        if (text.at(sign) == '月') {
            return NOT_AFTER.indexOf(text.at(sign + 1)) >= 0 ? null : inMonth(text, month.value(), sign + 1);
        }
        return months(text, month);
    }

    /** 前10个月 */
    private static @Nullable PartRead firstMonths(TimeText text, int index) {
        Field number = text.at(index + 1) == '两' ? new Field(2, index + 2) : text.number(index + 1);
        if (number == null || !number.within(1, 12) || !text.has("个月", number.end())) {
            return null;
        }
        int end = number.end() + 2;
        return PartRead.whole(
                end, number.isLeftOut() ? Stretch.UNKNOWN : new Stretch(Stretch.Shape.MONTH, 1, number.value()));
    }

    /** 1—9月, 8至9月, 3、4月份: the first number has no 月 of its own. */
    private static @Nullable PartRead months(TimeText text, Field first) {
        int next = text.rangeSign(first.end());
        if (next < 0) {
            boolean list = text.at(first.end()) == '、' && !text.afterMarker(first.end());
            next = list || text.at(first.end()) == '和' ? first.end() + 1 : -1;
        }
        Field last = next < 0 ? null : text.number(next);
        if (last == null || !last.within(1, 12) || text.at(text.skipBlank(last.end())) != '月') {
            return null;
        }
        int end = text.skipBlank(last.end()) + 1;
        boolean unknown = first.isLeftOut() || last.isLeftOut();
        if (!unknown && last.value() <= first.value() || NOT_AFTER.indexOf(text.at(end)) >= 0) {
            return null;
        }
        Stretch stretch = unknown ? Stretch.UNKNOWN : new Stretch(Stretch.Shape.MONTH, first.value(), last.value());
        return edge(text, text.at(end) == '份' ? end + 1 : end, stretch);
    }

    private static @Nullable PartRead inMonth(TimeText text, int month, int index) {
        int i = text.skipBlank(index);
        int tens = third(text.at(i));
        if (tens > 0 && (text.at(i + 1) == '旬' || third(text.at(i + 1)) > tens && text.at(i + 2) == '旬')) {
            boolean two = text.at(i + 1) != '旬';
            int last = two ? third(text.at(i + 1)) : tens;
            return PartRead.whole(
                    i + (two ? 3 : 2),
                    month == TimeText.LEFT_OUT
                            ? Stretch.UNKNOWN
                            : new Stretch(Stretch.Shape.TEN_DAYS, month * 10 + tens, month * 10 + last));
        }
        PartRead day = day(text, month, i);
        if (day != null) {
            return day;
        }
        boolean festival = Chars.isHan(text.at(index)) && text.number(index) != null && text.mask(index) == null;
        if (festival && "一二三四五六七八九十".indexOf(text.at(index)) >= 0) {
            return null;
        }
        Stretch stretch = month == TimeText.LEFT_OUT ? Stretch.UNKNOWN : new Stretch(Stretch.Shape.MONTH, month, month);
        int part = text.skipBlank(index);
        return edge(text, text.at(part) == '份' ? part + 1 : index, stretch);
    }

    private static @Nullable PartRead day(TimeText text, int month, int index) {
        Field day = text.number(index);
        if (day == null || !day.within(1, 31)) {
            return null;
        }
        int sign = text.skipBlank(day.end());
        if (isDay(text, sign)) {
            return PartRead.whole(sign + 1, stretch(month, day.value()));
        }
        int next = text.rangeSign(day.end());
        Field last = next < 0 ? null : text.number(next);
        if (last == null || !last.within(1, 31) || !isDay(text, last.end())) {
            return null;
        }
        return new PartRead(last.end() + 1, stretch(month, day.value()), stretch(month, last.value()), Bound.WHOLE);
    }

    /** {@return whether a 日 or 号 behind a number stands at the index; not that of 3号楼} */
    static boolean isDay(TimeText text, int index) {
        char c = text.at(index);
        return c == '日' || c == '号' && NOT_AFTER_NUMBER.indexOf(text.at(index + 1)) < 0;
    }

    static Stretch stretch(int month, int day) {
        return month == TimeText.LEFT_OUT || day == TimeText.LEFT_OUT
                ? Stretch.UNKNOWN
                : new Stretch(Stretch.Shape.DAY, month, day);
    }

    private static int third(char c) {
        return "上中下".indexOf(c) + 1;
    }

    /** Takes a 底, 末 or 初 that follows. */
    static PartRead edge(TimeText text, int index, Stretch stretch) {
        char c = text.at(index);
        char next = text.at(index + 1);
        if (c == '底' && "线层数座部子薪".indexOf(next) < 0 || c == '末' && "位端梢尾".indexOf(next) < 0) {
            return new PartRead(index + 1, stretch, null, Bound.UNTIL);
        }
        if (c == '初' && "步级中心衷审选期赛".indexOf(next) < 0) {
            return new PartRead(index + 1, stretch, null, Bound.SINCE);
        }
        return PartRead.whole(index, stretch);
    }
}
