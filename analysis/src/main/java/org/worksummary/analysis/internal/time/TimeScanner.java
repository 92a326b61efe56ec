package org.worksummary.analysis.internal.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.time.PointReader.PointRead;
import org.worksummary.analysis.internal.time.Stretch.Shape;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.TimeKind;

/**
 * Finds dates, periods and deadlines (时间): 2020年3月15日, 1—9月, 截至6月底, 去年同期, “十四五”时期, 下周五前, 20XX年X月.
 *
 * <p>Left out: what recurs (每月), plain durations (3天), 近年来, 目前. Immutable.
 */
public final class TimeScanner {
    private static final WordTable UNTIL = WordTable.read("time-until.txt");
    private static final Set<String> RECURRING = Set.of("", "年", "月", "周", "季度", "学期", "逢");
    private static final int RECURRENCE = 3;

    private final TimeOpenings openings = new TimeOpenings();
    private final PointReader points = new PointReader();

    private TimeScanner() {}

    /** {@return a scanner} */
    public static TimeScanner create() {
        return new TimeScanner();
    }

    /**
     * Finds the time expressions of a text.
     *
     * @param view the text
     * @param masks its placeholders, in order
     * @return the expressions, in order and disjoint
     */
    public List<TimeMention> scan(TextView view, List<Mask> masks) {
        TimeText text = new TimeText(view, masks);
        List<TimeMention> mentions = new ArrayList<>();
        int nextMask = 0;
        int i = 0;
        while (i < view.length()) {
            while (nextMask < masks.size() && masks.get(nextMask).start() < i) {
                nextMask++;
            }
            int maskAt = nextMask < masks.size() ? masks.get(nextMask).start() : view.length();
            i = openings.next(view, i, maskAt);
            boolean mask = i == maskAt;
            if (i == view.length() || !mask && !openings.mayBegin(text, i)) {
                i++;
                continue;
            }
            TimeMention mention = at(text, i);
            if (mention != null) {
                if (!recurs(text, i)) {
                    mentions.add(MonthBefore.settle(view, mention, mentions));
                }
                i = mention.end();
            } else {
                i = mask ? masks.get(nextMask).end() : i + 1;
            }
        }
        return List.copyOf(mentions);
    }

    private @Nullable TimeMention at(TimeText text, int start) {
        int from = start;
        WordTable.Entry until = UNTIL.at(text.view(), start);
        if (until != null) {
            boolean clause =
                    Chars.endsClause(text.at(start - 1)) || text.at(start - 1) == ' ' || text.at(start - 1) == '(';
            if (until.length() == 1 && !clause) {
                return null;
            }
            from = text.skipBlank(start + until.length());
        }
        PointRead first = points.at(text, from);
        if (first == null) {
            return null;
        }
        PointRead read = first.last() == null ? range(text, first) : first;
        int end = clock(text, read);
        Bound bound = until != null ? Bound.UNTIL : read.bound();
        if (isUntilNow(text, end)) {
            end += 2;
            bound = Bound.SINCE;
        } else if (text.has("以来", end)) {
            end += 2;
            bound = Bound.SINCE;
        } else if (text.has("前后", end) || text.has("前夕", end)) {
            end += 2;
        } else if (read.first().stretch().shape() != Shape.UNKNOWN || text.at(end - 1) != '前') {
            int before = beforeEnd(text, end);
            if (before > end) {
                end = before;
                bound = Bound.UNTIL;
            }
        }
        return new TimeMention(start, end, kind(read, bound), read.first(), read.last(), bound);
    }

    /** Takes a second point after 至 or a dash: 9月30日至10月7日, 6月19日至21日. */
    private PointRead range(TimeText text, PointRead first) {
        int next = text.rangeSign(first.end());
        if (next < 0) {
            return first;
        }
        TimePoint point = first.bound() == Bound.UNTIL
                ? new TimePoint(first.first().year(), first.first().stretch().tail())
                : first.first();
        PointRead second = points.at(text, next);
        if (second != null && second.last() == null) {
            boolean inherits = second.first().year().basis() == Year.Basis.UNSAID;
            Year year = inherits ? point.year() : second.first().year();
            Stretch last = second.first().stretch();
            TimePoint end = new TimePoint(year, second.bound() == Bound.SINCE ? last.head() : last);
            return new PointRead(point, end, Bound.WHOLE, second.end());
        }
        char unit = text.at(first.end() - 1);
        TimeText.Field day = unit == '日' || unit == '号' ? text.number(next) : null;
        int sign = day == null ? -1 : text.skipBlank(day.end());
        if (day != null && day.within(1, 31) && MonthReader.isDay(text, sign)) {
            Stretch last = dayOf(point.stretch(), day);
            return new PointRead(point, new TimePoint(point.year(), last), Bound.WHOLE, sign + 1);
        }
        return first;
    }

    /** The day of the same month as another. */
    private static Stretch dayOf(Stretch other, TimeText.Field day) {
        if (other.shape() == Shape.DAY_OF_MONTH && !day.isLeftOut()) {
            return new Stretch(Shape.DAY_OF_MONTH, other.from(), day.value());
        }
        return other.shape() == Shape.DAY ? MonthReader.stretch(other.from(), day.value()) : Stretch.UNKNOWN;
    }

    private static int clock(TimeText text, PointRead read) {
        Shape shape = read.first().stretch().shape();
        char last = text.at(read.end() - 1);
        boolean day = isDay(shape) || shape == Shape.WEEKDAY || shape == Shape.UNKNOWN && last == '日';
        return day ? ClockReader.end(text, read.end()) : read.end();
    }

    /** The index after 前, 之前 or 以前 where it ends an expression; not 前往, 前三年. */
    private static int beforeEnd(TimeText text, int index) {
        int at = text.at(index) == '之' || text.at(index) == '以' ? index + 1 : index;
        if (text.at(at) != '前') {
            return index;
        }
        char next = text.at(at + 1);
        boolean other = "往来赴述沿景言期瞻置端提进移".indexOf(next) >= 0;
        boolean counts = "一二三四五六七八九十两几0123456789".indexOf(next) >= 0 && "个年月季周天".indexOf(text.at(at + 2)) >= 0;
        boolean ended = "底末初日号旬".indexOf(text.at(index - 1)) >= 0;
        return other || counts && !ended ? index : at + 1;
    }

    /** Whether a 每 goes before, with 年 or the like between, or a 逐 or 历: 每年6月, 每逢春节前. */
    private static boolean recurs(TimeText text, int start) {
        if (text.at(start - 1) == '逐' || text.at(start - 1) == '历') {
            return true;
        }
        for (int i = start - 1; i >= start - RECURRENCE; i--) {
            char c = text.at(i);
            if (c == '每') {
                return RECURRING.contains(text.view().subSequence(i + 1, start).toString());
            }
        }
        return false;
    }

    /** Whether 至今 stands at the index, which is that of 去年底至今年初 only before 年均. */
    private static boolean isUntilNow(TimeText text, int index) {
        return text.has("至今", index) && (text.at(index + 2) != '年' || text.at(index + 3) == '均');
    }

    private static boolean isDay(Shape shape) {
        return shape == Shape.DAY || shape == Shape.DAY_OF_MONTH;
    }

    private static TimeKind kind(PointRead read, Bound bound) {
        if (bound == Bound.UNTIL) {
            return TimeKind.DEADLINE;
        }
        Shape shape = read.first().stretch().shape();
        boolean day =
                isDay(shape) || shape == Shape.WEEKDAY && read.first().stretch().to() % 11 == 0;
        return day && read.last() == null && bound == Bound.WHOLE ? TimeKind.DATE : TimeKind.PERIOD;
    }
}
