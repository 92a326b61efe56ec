package org.worksummary.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Text;

/**
 * A date, a period or a deadline (时间) in the text.
 *
 * @param id an id that is unique in its summary
 * @param at the expression, with its 截至, 前 or 底
 * @param from the first day, or {@code null} where the text does not fix it
 * @param to the last day, or {@code null} where the text does not fix it
 * @param granularity how long the stretch is
 * @param kind what kind of expression it is
 */
public record TimeExpression(
        String id,
        Text at,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Granularity granularity,
        TimeKind kind) implements Node {}
