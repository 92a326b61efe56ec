package org.worksummary.analysis.internal.resolve;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.header.HeaderNode;
import org.worksummary.analysis.internal.header.Range;
import org.worksummary.analysis.internal.outline.Body;
import org.worksummary.analysis.internal.outline.Outline;
import org.worksummary.analysis.internal.outline.SectionNode;
import org.worksummary.analysis.internal.time.Bound;
import org.worksummary.analysis.internal.time.DateRange;
import org.worksummary.analysis.internal.time.Stretch;
import org.worksummary.analysis.internal.time.TimeContext;
import org.worksummary.analysis.internal.time.TimeMention;
import org.worksummary.analysis.internal.time.TimeResolver;
import org.worksummary.analysis.internal.time.Year;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Granularity;

/**
 * Finds which period a report is about (报告期) and when it was signed.
 *
 * <p>The period is named by the title, else by a line under it, else by the sentence that announces the report (现将2020年工作情况
 * 汇报如下), else by the heading of a first section, else by the first year in the text. A year that its words leave out is that
 * of the signature or of the first year in the text.
 */
final class ReportTimes {
    private static final int FIRST_SECTIONS = 2;
    private static final int YEAR_REACH = 2000;
    /** What ended more months than these before a report was signed is not its year: 2018 of a census, in a report of 2023. */
    private static final int OLDEST = 18;

    private final TextView view;
    private final List<TimeMention> mentions;
    private final TimeResolver resolver;

    ReportTimes(TextView view, List<TimeMention> mentions, TimeResolver resolver) {
        this.view = view;
        this.mentions = mentions;
        this.resolver = resolver;
    }

    /** {@return the day of the signature, or {@code null} if it is not known to the day} */
    @Nullable
    LocalDate signed(HeaderNode header) {
        Range date = header.date();
        TimeMention mention = date == null ? null : at(date.start());
        if (mention == null) {
            return null;
        }
        DateRange range = resolver.resolve(mention, TimeContext.none());
        return range.to();
    }

    /** {@return the expression that names the period, or {@code null}} */
    @Nullable
    TimeMention period(HeaderNode header, Outline outline) {
        LocalDate signed = signed(header);
        Range named = header.period();
        TimeMention mention = named == null ? null : at(named.start());
        if (mention == null) {
            mention = announced(outline.preamble());
        }
        for (int i = 0;
                mention == null
                        && i < Math.min(FIRST_SECTIONS, outline.sections().size());
                i++) {
            SectionNode section = outline.sections().get(i);
            mention = within(section.opening().headingStart(), section.opening().headingEnd());
        }
        TimeMention year = mention == null || isUndatedYear(mention) ? firstYear(signed) : null;
        if (year != null || mention != null) {
            return year != null ? year : mention;
        }
        TimeMention term = firstTerm();
        return term != null ? term : opening(outline.preamble());
    }

    /** The part of a year, or the days of the writer, that a report's first paragraph begins with: 今年上半年，支部…; 我于7月5日至9月3日…. */
    private @Nullable TimeMention opening(List<Body> preamble) {
        for (Body body : preamble) {
            TimeMention mention = within(body.start(), body.end());
            if (mention == null) {
                continue;
            }
            boolean part = switch (mention.first().stretch().shape()) {
                case HALF, QUARTER, MONTH -> true;
                default -> false;
            };
            boolean mine = view.startsWith("我于", body.start()) || view.startsWith("本人于", body.start());
            boolean days = mine && mention.last() != null && mention.start() <= body.start() + 3;
            return (part || days) && mention.bound() == Bound.WHOLE ? mention : null;
        }
        return null;
    }

    /** Whether an expression speaks of a year without saying which: 一年来, 全年; not of several: 过去五年. */
    private boolean isUndatedYear(TimeMention mention) {
        DateRange range = resolver.resolve(mention, TimeContext.none());
        return range.from() == null && range.to() == null && range.granularity() == Granularity.YEAR;
    }

    /** {@return the days of an expression of the header, a year left out taken from the signature or the text} */
    DateRange resolve(TimeMention mention, @Nullable LocalDate signed) {
        DateRange range = resolver.resolve(mention, TimeContext.none());
        if (range.from() != null || range.to() != null) {
            return range;
        }
        TimeMention year = firstYear(signed);
        DateRange given = year == null ? since(signed) : resolver.resolve(year, TimeContext.none());
        given = given == null && signed == null ? leftOpen() : given;
        return resolver.resolve(mention, TimeContext.of(given, signed));
    }

    /** The year of the first expression of an open end, where nothing is signed: 2023年以来，…. */
    private @Nullable DateRange since(@Nullable LocalDate signed) {
        for (TimeMention mention : mentions) {
            DateRange range = resolver.resolve(mention, TimeContext.none());
            LocalDate from = range.from();
            if (signed == null && from != null && range.to() == null && mention.start() <= YEAR_REACH) {
                return new DateRange(from, from.withDayOfYear(from.lengthOfYear()), Granularity.YEAR);
            }
        }
        return null;
    }

    /** The year of a day that is left out: 编制日期：2023年6月__日. */
    private @Nullable DateRange leftOpen() {
        for (TimeMention mention : mentions) {
            Year year = mention.first().year();
            if (year.basis() == Year.Basis.FIXED && mention.first().stretch().equals(Stretch.UNKNOWN)) {
                LocalDate from = LocalDate.of(year.value(), 1, 1);
                return new DateRange(from, from.withDayOfYear(from.lengthOfYear()), Granularity.YEAR);
            }
        }
        return null;
    }

    private @Nullable TimeMention announced(List<Body> preamble) {
        for (Body body : preamble) {
            int announce = view.indexOf("如下", body.start(), body.end());
            if (announce < 0) {
                continue;
            }
            int from = announce;
            while (from > body.start() && view.charAt(from - 1) != '。') {
                from--;
            }
            int now = view.indexOf("现", from, announce);
            TimeMention mention = within(now >= 0 ? now : from, announce);
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }

    /** The first expression that says its year and is not later than the signature; rather one of months that ends near it. */
    private @Nullable TimeMention firstYear(@Nullable LocalDate signed) {
        TimeMention first = null;
        for (TimeMention mention : mentions) {
            if (mention.start() > YEAR_REACH) {
                return first;
            }
            DateRange range = resolver.resolve(mention, TimeContext.none());
            LocalDate from = range.from();
            LocalDate to = range.to();
            boolean past = signed == null
                    || from != null
                            && !from.isAfter(signed)
                            && (to == null || !to.isBefore(signed.minusMonths(OLDEST)));
            if (!past || from == null || to == null || from.plusMonths(2).isAfter(to)) {
                continue;
            }
            boolean months = mention.last() != null || range.granularity() != Granularity.YEAR;
            boolean near = signed != null && !to.plusMonths(2).isBefore(signed) && !to.isAfter(signed.plusMonths(1));
            if (first == null && (signed == null || near || !months)) {
                return mention;
            }
            if (near && months) {
                return mention;
            }
            first = first == null ? mention : first;
        }
        return first;
    }

    /** {@return whether a section's heading names a time that begins behind the report's period} */
    boolean isLater(SectionNode section, @Nullable DateRange report, @Nullable LocalDate signed) {
        TimeMention mention =
                within(section.opening().headingStart(), section.opening().headingEnd());
        LocalDate end = report == null || report.to() == null ? signed : report.to();
        if (mention == null || end == null) {
            return false;
        }
        LocalDate from =
                resolver.resolve(mention, TimeContext.of(report, signed)).from();
        return from != null && from.isAfter(end);
    }

    /** The first term that says its school year: 2022-2023学年下学期. */
    private @Nullable TimeMention firstTerm() {
        for (TimeMention mention : mentions) {
            boolean term = resolver.resolve(mention, TimeContext.none()).granularity() == Granularity.TERM;
            if (mention.start() > YEAR_REACH) {
                return null;
            }
            if (term && Chars.isDigit(view.charAt(mention.start()))) {
                return mention;
            }
        }
        return null;
    }

    private @Nullable TimeMention at(int start) {
        return within(start, start + 1);
    }

    private @Nullable TimeMention within(int start, int end) {
        for (TimeMention mention : mentions) {
            if (mention.start() >= start && mention.start() < end) {
                return mention;
            }
            if (mention.start() >= end) {
                return null;
            }
        }
        return null;
    }
}
