package org.worksummary.analysis.internal.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Change;
import org.worksummary.model.Modifier;
import org.worksummary.model.QuantityKind;

/**
 * A quantity as the scanner found it; all indices are into the view.
 *
 * @param start where its number begins, or its 第 or 翻
 * @param end where its unit ends
 * @param kind what it measures
 * @param min the number as written (3.5 of 3.5亿元; 12000 of 1.2万人次), or {@code null} if it was left out
 * @param max the upper end of a range, or {@code null}
 * @param unit the unit as written (亿元; 人次), or {@code null}
 * @param normalizedMin the number in the base unit, or {@code null} if it was left out
 * @param normalizedMax the upper end in the base unit, or {@code null}
 * @param normalizedUnit the base unit, or {@code null}
 * @param modifier how the number bounds the true one
 * @param change that it says a change, or {@code null}
 * @param maskStart where the mask that stands for the number begins, or -1
 * @param reachStart where the words that belong to it begin (约, 同比增长), at most {@code start}
 * @param reachEnd where the words that belong to it end (以上, 左右), at least {@code end}
 */
public record QuantityMention(
        int start,
        int end,
        QuantityKind kind,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String unit,
        @Nullable BigDecimal normalizedMin,
        @Nullable BigDecimal normalizedMax,
        @Nullable String normalizedUnit,
        Modifier modifier,
        @Nullable Change change,
        int maskStart,
        int reachStart,
        int reachEnd) {}
