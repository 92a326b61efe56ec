package org.worksummary.analysis.internal.time;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.time.Stretch.Shape;
import org.worksummary.analysis.internal.time.YearReader.YearRead;
import org.worksummary.analysis.internal.view.Chars;

/**
 * Reads a year, a part of a year, or both: 2020年, 一季度, 去年同期, 2020年3月15日, 2022—2026年, 2021—2022学年第二学期.
 *
 * <p>Not 2020—2022三年行动, a range of numbers before another unit.
 */
final class PointReader {
    private final YearReader years = new YearReader();
    private final MonthReader months = new MonthReader();
    private final QuarterReader quarters = new QuarterReader();
    private final WordReader words = new WordReader();
    private final FestivalReader festivals = new FestivalReader();
    private final SpanReader spans = new SpanReader();
    private final NumericDateReader numericDates = new NumericDateReader();

    /**
     * What was read.
     *
     * @param first the point, or the beginning of a range
     * @param last the end of the range, or {@code null}
     * @param bound which ends are fixed
     * @param end the index after its last
     */
    record PointRead(TimePoint first, @Nullable TimePoint last, Bound bound, int end) {}

    /** {@return the point that begins at the index, or {@code null}} */
    @Nullable
    PointRead at(TimeText text, int index) {
        PointRead numbered = YearReader.numberEnd(text, index) > 0 ? numbered(text, index) : null;
        if (numbered != null) {
            return numbered;
        }
        YearRead year = years.at(text, index);
        if (year != null) {
            PointRead read = inYear(text, year);
            if (read != null) {
                return read;
            }
        }
        PartRead part = part(text, index, false);
        if (part == null) {
            part = spans.at(text, index);
        }
        if (part == null) {
            part = DayReader.alone(text, index);
        }
        return part == null ? null : point(Year.UNSAID, part);
    }

    /** What begins with the number of a year that has no 年 of its own. */
    private @Nullable PointRead numbered(TimeText text, int index) {
        PointRead school = schoolYear(text, index);
        if (school != null) {
            return school;
        }
        NumericDateReader.DateRead date = numericDates.at(text, index);
        if (date != null) {
            int next = text.rangeSign(date.end());
            NumericDateReader.DateRead last = next < 0
                    ? null
                    : numericDates.lastDay(text, next, date.point().year());
            return last == null
                    ? new PointRead(date.point(), null, Bound.WHOLE, date.end())
                    : new PointRead(date.point(), last.point(), Bound.WHOLE, last.end());
        }
        PointRead monthRange = monthRange(text, index);
        return monthRange == null ? yearRange(text, index) : monthRange;
    }

    private @Nullable PointRead inYear(TimeText text, YearRead read) {
        int from = text.skipBlank(read.end());
        PartRead part = part(text, from, true);
        if (part != null) {
            return point(read.year(), part);
        }
        if (text.has("全年", from)) {
            return new PointRead(new TimePoint(read.year(), Stretch.YEAR), null, Bound.WHOLE, from + 2);
        }
        if (text.has("同期", read.end())) {
            Stretch same = new Stretch(Shape.SAME_PERIOD, 0, 0);
            return new PointRead(new TimePoint(read.year(), same), null, Bound.WHOLE, read.end() + 2);
        }
        PartRead edge = MonthReader.edge(text, read.end(), Stretch.YEAR);
        if (edge.end() > read.end()) {
            return point(read.year(), edge);
        }
        if (!read.sure()) {
            return null;
        }
        boolean within = text.at(read.end()) == '内' && "部容外涵".indexOf(text.at(read.end() + 1)) < 0;
        return new PointRead(
                new TimePoint(read.year(), Stretch.YEAR), null, Bound.WHOLE, within ? read.end() + 1 : read.end());
    }

    private @Nullable PartRead part(TimeText text, int index, boolean afterYear) {
        PartRead part = quarters.at(text, index, afterYear);
        if (part == null) {
            part = months.at(text, index);
        }
        if (part == null) {
            part = words.at(text, index, afterYear);
        }
        return part == null ? festivals.at(text, index) : part;
    }

    private static PointRead point(Year year, PartRead part) {
        TimePoint last = part.last() == null ? null : new TimePoint(year, part.last());
        return new PointRead(new TimePoint(year, part.first()), last, part.bound(), part.end());
    }

    /** 2018.9-2019.6, 2020.3至今: without a second month it may be a plain number. */
    private @Nullable PointRead monthRange(TimeText text, int index) {
        NumericDateReader.DateRead first = numericDates.monthAt(text, index);
        int next = first == null ? -1 : text.rangeSign(first.end());
        if (first == null || next < 0) {
            return null;
        }
        if (text.at(next) == '今' || text.has("至今", next)) {
            int end = text.at(next) == '今' ? next + 1 : next + 2;
            return new PointRead(first.point(), null, Bound.SINCE, end);
        }
        NumericDateReader.DateRead last = numericDates.monthAt(text, next);
        return last == null ? null : new PointRead(first.point(), last.point(), Bound.WHOLE, last.end());
    }

    /** 2022—2026年, 2019、2020年, 20-21年: the first year has no 年 of its own. */
    private static @Nullable PointRead yearRange(TimeText text, int index) {
        int firstEnd = YearReader.numberEnd(text, index);
        if (firstEnd == 0) {
            return null;
        }
        int next = text.rangeSign(firstEnd);
        if (next < 0 && (text.at(firstEnd) == '、' || text.at(firstEnd) == '和' || text.at(firstEnd) == '/')) {
            next = firstEnd - index == 4 ? firstEnd + 1 : -1;
        }
        int lastEnd = next < 0 || !Chars.isDigit(text.at(next)) ? 0 : digitsEnd(text, next);
        int sign = lastEnd == 0 ? 0 : text.skipBlank(lastEnd);
        if (lastEnd == 0 || text.at(sign) != '年' || text.at(sign + 1) == '代') {
            return null;
        }
        int first = YearReader.value(text, index, firstEnd);
        int last = YearReader.value(text, next, lastEnd);
        boolean wide = firstEnd - index == 4;
        if (!wide && (lastEnd - next != 2 || first < 10 || last != first + 1)) {
            return null;
        }
        first = wide ? first : 2000 + first;
        last = lastEnd - next == 4 ? last : first / 100 * 100 + last;
        if (first < 1800 || last < first || last > 2199) {
            return null;
        }
        int end = text.at(sign + 1) == '度' ? sign + 2 : sign + 1;
        return new PointRead(
                new TimePoint(Year.of(first), Stretch.YEAR),
                new TimePoint(Year.of(last), Stretch.YEAR),
                Bound.WHOLE,
                end);
    }

    private static int digitsEnd(TimeText text, int index) {
        int i = index;
        while (i < index + 5 && Chars.isDigit(text.at(i))) {
            i++;
        }
        return i - index == 4 || i - index == 2 ? i : 0;
    }

    /** 2021—2022学年度第二学期, 2021学年. */
    private @Nullable PointRead schoolYear(TimeText text, int index) {
        int firstEnd = YearReader.numberEnd(text, index);
        if (firstEnd - index != 4) {
            return null;
        }
        int next = text.rangeSign(firstEnd);
        int lastEnd = next < 0 ? firstEnd : digitsEnd(text, next);
        if (lastEnd == 0 || !text.has("学年", lastEnd)) {
            return null;
        }
        int end = text.at(lastEnd + 2) == '度' ? lastEnd + 3 : lastEnd + 2;
        PartRead term = words.at(text, text.skipBlank(end), true);
        if (term != null && term.first().shape() == Shape.TERM) {
            end = term.end();
        }
        return new PointRead(new TimePoint(Year.UNSAID, new Stretch(Shape.TERM, 0, 0)), null, Bound.WHOLE, end);
    }
}
