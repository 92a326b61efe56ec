package org.worksummary.analysis.internal.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.time.Stretch.Shape;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Granularity;

/**
 * Resolves time expressions to days, as far as the text fixes them.
 *
 * <p>去年同期 is the report's period one year back, or that of a shorter period just before it in the sentence, with which nothing is
 * compared. Behind 明年
 * or a coming year, what names no year in the same sentence lies in it (明年一季度完成轮训，全年举办六次). Immutable.
 */
public final class TimeResolver {
    private TimeResolver() {}

    /** {@return a resolver} */
    public static TimeResolver create() {
        return new TimeResolver();
    }

    /** Resolves one expression by itself. */
    public DateRange resolve(TimeMention mention, TimeContext context) {
        return resolve(mention, context, null, null);
    }

    /** Resolves an expression that names no year (一季度) in a given one. */
    public DateRange resolveIn(TimeMention mention, int year) {
        DateRange whole = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR);
        return resolve(mention, TimeContext.of(whole, null));
    }

    /**
     * Resolves all expressions of a text, each with regard to its neighbours in the sentence.
     *
     * @return one range for each mention
     */
    public List<DateRange> resolveAll(TextView view, List<TimeMention> mentions, TimeContext context) {
        List<DateRange> ranges = new ArrayList<>();
        Integer coming = null;
        DateRange shorter = null;
        int end = 0;
        for (TimeMention mention : mentions) {
            if (sentenceEnds(view, end, mention.start())) {
                coming = null;
                shorter = null;
            }
            DateRange range = resolve(mention, context, coming, shorter);
            ranges.add(range);
            Integer year = namesThing(view, mention) ? null : comingYear(mention, context);
            coming = year == null ? coming : year;
            shorter = isPartOfYear(mention) && !isCompared(view, mention) ? range : shorter;
            end = mention.end();
        }
        return List.copyOf(ranges);
    }

    private static DateRange resolve(
            TimeMention mention, TimeContext context, @Nullable Integer coming, @Nullable DateRange shorter) {
        Reckoning reckoning = new Reckoning(context, mention.start());
        DateRange first = point(mention.first(), context, reckoning, coming, shorter);
        TimePoint lastPoint = mention.last();
        LocalDate from = first.from();
        LocalDate to = first.to();
        Granularity granularity = first.granularity();
        if (lastPoint != null) {
            DateRange last = point(lastPoint, context, reckoning, coming, shorter);
            to = last.to();
            granularity = first.granularity() == Granularity.YEAR && last.granularity() == Granularity.YEAR
                    ? Granularity.YEARS
                    : Granularity.OTHER;
            // 12月20日至1月10日, 2021年11月至3月
            boolean sameYear = lastPoint.year().equals(mention.first().year());
            to = sameYear && from != null && to != null && to.isBefore(from) ? to.plusYears(1) : to;
            if (from == null || to == null) {
                from = null;
                to = null;
            }
        }
        return switch (mention.bound()) {
            case WHOLE -> new DateRange(from, to, granularity);
            case SINCE -> new DateRange(from, null, granularity);
            case UNTIL -> new DateRange(null, to, granularity);
        };
    }

    private static DateRange point(
            TimePoint point,
            TimeContext context,
            Reckoning reckoning,
            @Nullable Integer coming,
            @Nullable DateRange shorter) {
        Integer year = reckoning.year(point);
        if (coming != null && saysNoYear(point)) {
            year = coming;
        }
        if (point.stretch().shape() == Shape.SAME_PERIOD) {
            return samePeriod(point, context, shorter);
        }
        return StretchCalendar.days(point.stretch(), year, reckoning, context.signed());
    }

    private static DateRange samePeriod(TimePoint point, TimeContext context, @Nullable DateRange shorter) {
        DateRange base = shorter == null ? context.report() : shorter;
        LocalDate from = base == null ? null : base.from();
        LocalDate to = base == null ? null : base.to();
        if (from == null || to == null || point.year().basis() == Year.Basis.MASKED) {
            return new DateRange(null, null, Granularity.OTHER);
        }
        int back = point.year().basis() == Year.Basis.FIXED
                ? to.getYear() - point.year().value()
                : -point.year().value();
        LocalDate last = to.minusYears(back);
        boolean monthEnd = to.equals(YearMonth.from(to).atEndOfMonth());
        Granularity granularity = base == null ? Granularity.OTHER : base.granularity();
        return new DateRange(
                from.minusYears(back), monthEnd ? YearMonth.from(last).atEndOfMonth() : last, granularity);
    }

    private static boolean saysNoYear(TimePoint point) {
        Year year = point.year();
        return year.basis() == Year.Basis.UNSAID || year.basis() == Year.Basis.IN_FORCE && year.value() == 0;
    }

    /** The year that a mention names, if it is the one after the report's. */
    private static @Nullable Integer comingYear(TimeMention mention, TimeContext context) {
        if (saysNoYear(mention.first())) {
            return null;
        }
        Reckoning reckoning = new Reckoning(context, mention.start());
        Integer year = reckoning.year(mention.first());
        Integer report = reckoning.reportYear();
        return year != null && report != null && year == report + 1 ? year : null;
    }

    /** {@return whether a year belongs to the name of what is prepared in this one: 谋划明年“开门红”} */
    public static boolean isPrepared(TextView view, TimeMention mention) {
        boolean prepares = view.endsWith("谋划", mention.start()) || view.endsWith("筹划", mention.start());
        return prepares && view.at(mention.end()) == '“';
    }

    /** Whether a year belongs to the name of a thing and not to what is told: 做好2025年度医保征缴，12月20日前…. */
    private static boolean namesThing(TextView view, TimeMention mention) {
        boolean ofThing = view.endsWith("年度", mention.end()) && Chars.isHan(view.at(mention.end()));
        return ofThing || isPrepared(view, mention);
    }

    /** Whether something else is compared with it: 降幅较二季度收窄，不足去年同期的六成. */
    private static boolean isCompared(TextView view, TimeMention mention) {
        char before = view.at(mention.start() - 1);
        return before == '较' || before == '比';
    }

    private static boolean isPartOfYear(TimeMention mention) {
        Shape shape = mention.first().stretch().shape();
        boolean part = shape == Shape.MONTH || shape == Shape.QUARTER || shape == Shape.HALF || shape == Shape.TEN_DAYS;
        return part && mention.bound() == Bound.WHOLE;
    }

    private static boolean sentenceEnds(TextView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.endsSentence(view.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
