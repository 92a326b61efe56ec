package org.worksummary.analysis.internal.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Granularity;

/**
 * A stretch of days.
 *
 * @param from the first day, or {@code null} where it is not fixed
 * @param to the last day, or {@code null} where it is not fixed
 * @param granularity how long the expression's stretch is
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to, Granularity granularity) {}
