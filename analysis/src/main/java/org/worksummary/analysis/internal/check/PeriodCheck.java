package org.worksummary.analysis.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.ReportPeriod;
import org.worksummary.model.SigningDate;
import org.worksummary.model.TimeExpression;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Severity;

/**
 * Checks the report's period against the date it is signed with and the words it begins with: {@code period.conflict}.
 *
 * <p>A report on 2024 signed in May 2023, or two years after its period, names a wrong year in one of the two places.
 */
public final class PeriodCheck {
    private static final int LATEST_DAYS = 500;

    private PeriodCheck() {}

    /**
     * Checks the period that the title names against the one that the text begins with ({@code 2022年，在…领导下}).
     *
     * @param opening the time expression a preamble begins with, or {@code null}
     * @return the conflict, if the two have no day in common and lie more than a year apart
     */
    public static List<Diagnostic> checkOpening(@Nullable ReportPeriod period, @Nullable TimeExpression opening) {
        LocalDate from = period == null ? null : period.from();
        LocalDate to = period == null ? null : period.to();
        LocalDate first = opening == null ? null : opening.from();
        LocalDate last = opening == null ? null : opening.to();
        if (opening == null || from == null || to == null || first == null || last == null) {
            return List.of();
        }
        boolean apart = last.plusYears(1).isBefore(from) || to.plusYears(1).isBefore(first);
        if (!apart) {
            return List.of();
        }
        String message = "报告期" + from + "至" + to + "与正文开头的“" + opening.text() + "”不符";
        return List.of(new Diagnostic("period.conflict", Severity.WARNING, message, opening.at()));
    }

    /** {@return the conflict between period and date, if there is one} */
    public static List<Diagnostic> check(@Nullable ReportPeriod period, @Nullable SigningDate date) {
        LocalDate signed = date == null ? null : date.to();
        LocalDate from = period == null ? null : period.from();
        LocalDate to = period == null ? null : period.to();
        if (date == null || signed == null || from == null || to == null) {
            return List.of();
        }
        boolean early = signed.isBefore(from);
        boolean late = signed.isAfter(to.plusDays(LATEST_DAYS));
        if (!early && !late) {
            return List.of();
        }
        String message = "报告期" + from + "至" + to + "与落款日期" + signed + "不符";
        return List.of(new Diagnostic("period.conflict", Severity.WARNING, message, date.at()));
    }
}
