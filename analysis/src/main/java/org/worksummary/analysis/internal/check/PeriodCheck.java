package org.worksummary.analysis.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.ReportPeriod;
import org.worksummary.model.SigningDate;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Severity;

/**
 * Checks the report's period against the date it is signed with: {@code period.conflict}.
 *
 * <p>A report on 2024 signed in May 2023, or two years after its period, names a wrong year in one of the two places.
 */
public final class PeriodCheck {
    private static final int LATEST_DAYS = 500;

    private PeriodCheck() {}

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
