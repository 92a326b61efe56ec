package org.worksummary.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Text;

/**
 * The period a work summary reports on (报告期).
 *
 * @param at the words that name it
 * @param from the first day, or {@code null} where the text does not fix it
 * @param to the last day, or {@code null} where the text does not fix it
 * @param granularity how long it is
 */
public record ReportPeriod(
        Text at, @Nullable LocalDate from, @Nullable LocalDate to, Granularity granularity) implements Node {}
