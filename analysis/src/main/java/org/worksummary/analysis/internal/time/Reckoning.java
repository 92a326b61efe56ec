package org.worksummary.analysis.internal.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Granularity;

/**
 * Tells which year an expression means.
 *
 * <p>今年 is the report's year; in a section on another period (a plan) the year of the signature, as a speech in January
 * plans for 今年 and a report of December for 明年; but what a plan is compared with (比今年增长20%) is the year reported on. A year that is not named is that of the period in force.
 */
final class Reckoning {
    private static final int EARLY = 2;
    private static final int LATE = 7;

    private final TimeContext context;
    private final int index;

    Reckoning(TimeContext context, int index) {
        this.context = context;
        this.index = index;
    }

    /** {@return the year of the point, or {@code null} if nothing fixes it} */
    @Nullable
    Integer year(TimePoint point) {
        Year year = point.year();
        return switch (year.basis()) {
            case FIXED -> year.value();
            case MASKED -> null;
            case UNSAID -> inForce(month(point.stretch()));
            case SPOKEN -> year.value() > 0 ? plus(ahead(), year.value()) : plus(thisYear(), year.value());
            case COMPARED -> reportYear();
            case IN_FORCE -> plus(inForce(0), year.value());
        };
    }

    /** {@return the period in force at the index, else the report's, or {@code null}} */
    @Nullable
    DateRange report() {
        return context.report();
    }

    /** {@return the month in force at the index (月底 in a section on May), where it is one month, else open days} */
    DateRange monthInForce(Granularity granularity) {
        DateRange inForce = context.inForce(index);
        DateRange range = inForce == null ? context.report() : inForce;
        LocalDate from = range == null ? null : range.from();
        LocalDate to = range == null ? null : range.to();
        boolean month = from != null && to != null && YearMonth.from(from).equals(YearMonth.from(to));
        return month && to != null
                ? new DateRange(from, YearMonth.from(to).atEndOfMonth(), granularity)
                : new DateRange(null, null, granularity);
    }

    /** {@return the day of that number in the period in force, where this is a month or less, else open days} */
    DateRange dayInForce(int day, Granularity granularity) {
        DateRange inForce = context.inForce(index);
        DateRange range = inForce == null ? context.report() : inForce;
        return dayOf(range, day, granularity);
    }

    /** {@return the day of that number in a month or in days that are no more: 21 March to 20 April; else open days} */
    static DateRange dayOf(@Nullable DateRange range, int day, Granularity granularity) {
        LocalDate from = range == null ? null : range.from();
        LocalDate to = range == null ? null : range.to();
        DateRange open = new DateRange(null, null, granularity);
        if (from == null || to == null || to.isAfter(from.plusMonths(1))) {
            return open;
        }
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(to);
        YearMonth month = first.equals(last) || day >= from.getDayOfMonth() ? first : last;
        if (!first.equals(last) && month.equals(last) && day > to.getDayOfMonth() || !month.isValidDay(day)) {
            return open;
        }
        return new DateRange(month.atDay(day), month.atDay(day), granularity);
    }

    /** {@return the year reported on, else that of the signature, or {@code null}} */
    @Nullable
    Integer reportYear() {
        Integer report = yearOf(context.report(), 0);
        return report == null ? signedYear() : report;
    }

    private @Nullable Integer ahead() {
        return reportYear();
    }

    private @Nullable Integer thisYear() {
        Integer report = yearOf(context.report(), 0);
        Integer signed = signedYear();
        boolean elsewhere = context.inForce(index) != null;
        if (elsewhere && signed != null || report == null) {
            return signed;
        }
        return report;
    }

    private @Nullable Integer inForce(int month) {
        Integer inForce = yearOf(context.inForce(index), month);
        if (inForce == null) {
            inForce = yearOf(context.report(), month);
        }
        return inForce == null ? signedYear(month) : inForce;
    }

    /** The year of the signature; of one in January or February, for later months, the year before. */
    private @Nullable Integer signedYear(int month) {
        LocalDate signed = context.signed();
        boolean before = signed != null && signed.getMonthValue() <= EARLY && month >= LATE;
        return before ? plus(signedYear(), -1) : signedYear();
    }

    private @Nullable Integer signedYear() {
        LocalDate signed = context.signed();
        return signed == null ? null : signed.getYear();
    }

    /** The year of a period; of one that runs from a year into the next, the one that the month lies in. */
    private static @Nullable Integer yearOf(@Nullable DateRange range, int month) {
        if (range == null) {
            return null;
        }
        LocalDate from = range.from();
        LocalDate to = range.to();
        if (to == null) {
            return from == null ? null : from.getYear();
        }
        boolean straddles = from != null
                && from.getYear() == to.getYear() - 1
                && from.plusYears(1).isAfter(to);
        return straddles && month > to.getMonthValue()
                ? Integer.valueOf(to.getYear() - 1)
                : Integer.valueOf(to.getYear());
    }

    private static int month(Stretch stretch) {
        return switch (stretch.shape()) {
            case MONTH, DAY -> stretch.from();
            case QUARTER -> stretch.from() * 3 - 2;
            case HALF -> stretch.from() * 6 - 5;
            case TEN_DAYS -> stretch.from() / 10;
            default -> 0;
        };
    }

    private static @Nullable Integer plus(@Nullable Integer year, int years) {
        return year == null ? null : Integer.valueOf(year + years);
    }
}
