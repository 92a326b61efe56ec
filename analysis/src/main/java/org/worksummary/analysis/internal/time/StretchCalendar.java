package org.worksummary.analysis.internal.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Granularity;

/** Turns a stretch of a known year, or counted from the report, into days. */
final class StretchCalendar {
    private static final int FIRST_PLAN = 1966;
    private static final int THIRD = 3;

    /** A report on more days than these, up to the middle of the next month, is a monthly one. */
    private static final int SHORTEST_MONTH = 25;

    private StretchCalendar() {}

    /**
     * Turns a stretch into days.
     *
     * @param stretch the stretch
     * @param year its year, or {@code null} if it is not known
     * @param reckoning what years are counted from
     * @return its days, with {@code null} ends where nothing fixes them
     */
    static DateRange days(Stretch stretch, @Nullable Integer year, Reckoning reckoning, @Nullable LocalDate signed) {
        Granularity granularity = granularity(stretch);
        DateRange unknown = new DateRange(null, null, granularity);
        return switch (stretch.shape()) {
            case FIVE_YEAR_PLAN -> plan(stretch, granularity);
            case WEEK, WEEKDAY -> week(stretch, reckoning, signed, granularity);
            case DAY_OF_MONTH -> dayOfMonth(stretch, reckoning, signed, granularity);
            case RELATIVE_MONTH, RELATIVE_QUARTER -> relative(stretch, reckoning, signed, granularity);
            case YEARS_BACK, YEARS_AHEAD, MONTHS_BACK -> counted(stretch, reckoning, granularity);
            case TERM, UNKNOWN, SAME_PERIOD -> unknown;
            default -> year == null ? unknown : inYear(stretch, year, granularity);
        };
    }

    private static DateRange inYear(Stretch stretch, int year, Granularity granularity) {
        int from = stretch.from();
        int to = stretch.to();
        return switch (stretch.shape()) {
            case YEAR -> months(year, 1, 12, granularity);
            case HALF -> months(year, from * 6 - 5, to * 6, granularity);
            case QUARTER -> months(year, from * 3 - 2, to * 3, granularity);
            case MONTH -> months(year, from, to, granularity);
            case TEN_DAYS -> tenDays(year, from, to, granularity);
            default -> day(year, from, to, granularity);
        };
    }

    private static DateRange months(int year, int from, int to, Granularity granularity) {
        return new DateRange(LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth(), granularity);
    }

    private static DateRange tenDays(int year, int from, int to, Granularity granularity) {
        LocalDate first = LocalDate.of(year, from / 10, (from % 10 - 1) * 10 + 1);
        int third = to % 10;
        LocalDate last =
                third == THIRD ? YearMonth.of(year, to / 10).atEndOfMonth() : LocalDate.of(year, to / 10, third * 10);
        return new DateRange(first, last, granularity);
    }

    private static DateRange day(int year, int month, int day, Granularity granularity) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return new DateRange(date, date, granularity);
        } catch (DateTimeException e) {
            return new DateRange(null, null, granularity);
        }
    }

    private static DateRange plan(Stretch stretch, Granularity granularity) {
        int number = stretch.from();
        int first = switch (number) {
            case 1 -> 1953;
            case 2 -> 1958;
            default -> FIRST_PLAN + 5 * (number - THIRD);
        };
        int year = stretch.to();
        return year == 0
                ? new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(first + 4, 12, 31), granularity)
                : months(first + year - 1, 1, 12, granularity);
    }

    private static DateRange week(
            Stretch stretch, Reckoning reckoning, @Nullable LocalDate signed, Granularity granularity) {
        DateRange report = reckoning.report();
        LocalDate day = signed;
        if (report != null) {
            LocalDate from = report.from();
            LocalDate to = report.to();
            boolean weekly = from != null && to != null && to.isBefore(from.plusDays(8));
            day = weekly ? from : signed;
        }
        if (day == null) {
            return new DateRange(null, null, granularity);
        }
        LocalDate monday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(stretch.from());
        if (stretch.shape() == Stretch.Shape.WEEK) {
            return new DateRange(monday, monday.plusDays(6), granularity);
        }
        return new DateRange(
                monday.plusDays(stretch.to() / 10 - 1), monday.plusDays(stretch.to() % 10 - 1), granularity);
    }

    private static DateRange relative(
            Stretch stretch, Reckoning reckoning, @Nullable LocalDate signed, Granularity granularity) {
        int length = stretch.shape() == Stretch.Shape.RELATIVE_MONTH ? 1 : 3;
        DateRange report = reckoning.report();
        LocalDate base = report == null ? null : report.to();
        LocalDate start = report == null ? null : report.from();
        boolean same = base != null
                && start != null
                && base.isBefore(start.plusMonths(length).plusDays(1));
        base = same ? base : signed;
        if (stretch.from() == Stretch.IN_FORCE) {
            return reckoning.monthInForce(granularity);
        }
        if (base == null) {
            return new DateRange(null, null, granularity);
        }
        if (length == 1 && stretch.from() == 0 && same && start != null && isMonthAcross(start, base)) {
            return new DateRange(start, base, granularity);
        }
        YearMonth month = YearMonth.from(base);
        YearMonth first =
                month.minusMonths((month.getMonthValue() - 1) % length).plusMonths((long) stretch.from() * length);
        return new DateRange(first.atDay(1), first.plusMonths(length - 1).atEndOfMonth(), granularity);
    }

    private static DateRange dayOfMonth(
            Stretch stretch, Reckoning reckoning, @Nullable LocalDate signed, Granularity granularity) {
        if (stretch.from() == Stretch.IN_FORCE) {
            return reckoning.dayInForce(stretch.to(), granularity);
        }
        Stretch month = new Stretch(Stretch.Shape.RELATIVE_MONTH, stretch.from(), stretch.from());
        return Reckoning.dayOf(relative(month, reckoning, signed, granularity), stretch.to(), granularity);
    }

    /** Whether days are a month that does not begin with a first: 21 March to 20 April. */
    private static boolean isMonthAcross(LocalDate from, LocalDate to) {
        return !YearMonth.from(from).equals(YearMonth.from(to))
                && from.plusDays(SHORTEST_MONTH).isBefore(to);
    }

    private static DateRange counted(Stretch stretch, Reckoning reckoning, Granularity granularity) {
        DateRange report = reckoning.report();
        int count = stretch.from();
        if (stretch.shape() == Stretch.Shape.MONTHS_BACK) {
            LocalDate to = report == null ? null : report.to();
            return to == null
                    ? new DateRange(null, null, granularity)
                    : new DateRange(to.plusDays(1).minusMonths(count), to, granularity);
        }
        Integer year = reckoning.reportYear();
        if (year == null) {
            return new DateRange(null, null, granularity);
        }
        int first = stretch.shape() == Stretch.Shape.YEARS_AHEAD ? year + 1 : year - count + 1;
        return new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), granularity);
    }

    /** {@return how long the stretch is} */
    static Granularity granularity(Stretch stretch) {
        boolean one = stretch.from() == stretch.to();
        return switch (stretch.shape()) {
            case YEAR -> Granularity.YEAR;
            case HALF -> Granularity.HALF_YEAR;
            case QUARTER -> one ? Granularity.QUARTER : Granularity.OTHER;
            case MONTH -> one ? Granularity.MONTH : Granularity.OTHER;
            case TEN_DAYS -> one ? Granularity.TEN_DAYS : Granularity.OTHER;
            case DAY, DAY_OF_MONTH -> Granularity.DAY;
            case WEEK -> Granularity.WEEK;
            case WEEKDAY -> stretch.to() % 11 == 0 ? Granularity.DAY : Granularity.OTHER;
            case RELATIVE_MONTH -> Granularity.MONTH;
            case RELATIVE_QUARTER -> Granularity.QUARTER;
            case FIVE_YEAR_PLAN -> stretch.to() == 0 ? Granularity.YEARS : Granularity.YEAR;
            case YEARS_BACK, YEARS_AHEAD -> stretch.from() == 1 ? Granularity.YEAR : Granularity.YEARS;
            case TERM -> Granularity.TERM;
            case MONTHS_BACK -> stretch.from() == 6 ? Granularity.HALF_YEAR : Granularity.OTHER;
            case SAME_PERIOD, UNKNOWN -> Granularity.OTHER;
        };
    }
}
