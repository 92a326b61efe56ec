package org.worksummary.analysis.internal.resolve;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.outline.SectionNode;
import org.worksummary.analysis.internal.time.DateRange;
import org.worksummary.analysis.internal.time.TimeContext;
import org.worksummary.analysis.internal.time.TimeMention;
import org.worksummary.analysis.internal.time.TimeResolver;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Granularity;
import org.worksummary.model.Role;

/**
 * What a report says about its own time, section by section.
 *
 * <p>A section whose heading names a time (2020年工作思路, 下半年打算) speaks of that, unless this belongs to the name of a thing (谋划明年“开门红”); a plan without one speaks of the next month in a
 * monthly report, and of the next year in a report to the end of a year.
 */
final class SectionTimes implements TimeContext {
    /** A report on more days than these is no weekly one. */
    private static final int WEEKS = 20;

    private final TextView view;
    private final @Nullable DateRange report;
    private final @Nullable LocalDate signed;
    private final TreeMap<Integer, Optional<DateRange>> changes = new TreeMap<>();

    SectionTimes(
            TextView view,
            @Nullable DateRange report,
            @Nullable LocalDate signed,
            List<SectionNode> top,
            List<TimeMention> mentions,
            TimeResolver resolver) {
        this.view = view;
        this.report = report;
        this.signed = signed;
        place(top, null, mentions, resolver, TimeContext.of(report, signed));
    }

    /** Notes where another period comes into force: behind a section's heading, and where the section ends. */
    private void place(
            List<SectionNode> sections,
            @Nullable DateRange outer,
            List<TimeMention> mentions,
            TimeResolver resolver,
            TimeContext context) {
        for (SectionNode section : sections) {
            DateRange range = headingTime(section, mentions, resolver, context);
            if (range == null && section.role() == Role.PLAN) {
                range = outer == null ? next() : outer;
            }
            DateRange inForce = range == null ? outer : range;
            changes.put(section.opening().headingEnd(), Optional.ofNullable(inForce));
            place(section.children(), inForce, mentions, resolver, context);
            changes.put(section.end(), Optional.ofNullable(outer));
        }
    }

    private @Nullable DateRange headingTime(
            SectionNode section, List<TimeMention> mentions, TimeResolver resolver, TimeContext context) {
        int first = firstFrom(mentions, section.opening().headingStart());
        if (first == mentions.size()
                || mentions.get(first).start() >= section.opening().headingEnd()) {
            return null;
        }
        if (TimeResolver.isPrepared(view, mentions.get(first))) {
            return null;
        }
        DateRange range = resolver.resolve(mentions.get(first), context);
        return range.from() != null && range.to() != null ? range : null;
    }

    private static int firstFrom(List<TimeMention> mentions, int index) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The period that a plan speaks of: the month behind a month, the year behind what ends with a year; but the rest of a year
     * that was reported on before November.
     */
    private @Nullable DateRange next() {
        LocalDate end = report == null ? null : report.to();
        LocalDate from = report == null ? null : report.from();
        if (from != null && end != null && from.isAfter(end.minusMonths(1)) && from.isBefore(end.minusDays(WEEKS))) {
            YearMonth month = YearMonth.from(end).plusMonths(1);
            return new DateRange(month.atDay(1), month.atEndOfMonth(), Granularity.MONTH);
        }
        if (end == null || end.getMonth() != Month.DECEMBER) {
            return null;
        }
        if (signed != null
                && signed.getYear() == end.getYear()
                && signed.getMonth().compareTo(Month.NOVEMBER) < 0) {
            return null;
        }
        int year = end.getYear() + 1;
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR);
    }

    @Override
    public @Nullable DateRange report() {
        return report;
    }

    @Override
    public @Nullable DateRange inForce(int viewIndex) {
        Map.Entry<Integer, Optional<DateRange>> entry = changes.floorEntry(viewIndex);
        return entry == null ? null : entry.getValue().orElse(null);
    }

    @Override
    public @Nullable LocalDate signed() {
        return signed;
    }
}
