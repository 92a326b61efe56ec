package org.worksummary.model;

import org.jspecify.annotations.Nullable;
import org.worksummary.text.Text;

/**
 * A number that says how much or how many (数量), with all that belongs to it.
 *
 * @param id an id that is unique in its summary
 * @param at from the number to the unit, with an inner 余 or 多, without a leading 约 or a trailing 以上
 * @param kind what it measures
 * @param value how much, in the unit as written; of counts and areas with 万 and 亿 folded in
 * @param unit the unit or classifier as written, or {@code null} where there is none
 * @param normalized the same in the base unit, or {@code null} where the value was left out
 * @param modifier how the number bounds the true one
 * @param counted what is counted (党建联络员), or {@code null}
 * @param indicator what the figure says something about (规模以上工业增加值), or {@code null}
 * @param change that it says a change, or {@code null}
 * @param aspect whether it was reached, is aimed at or was before, or {@code null}
 * @param time the id of the time it belongs to, or {@code null} for the report's own period
 * @param item the id of the innermost item it stands in, or {@code null}
 * @param section the id of the innermost section it stands in, or {@code null}
 */
public record Quantity(
        String id,
        Text at,
        QuantityKind kind,
        Value value,
        @Nullable String unit,
        @Nullable Normalized normalized,
        Modifier modifier,
        @Nullable Text counted,
        @Nullable Text indicator,
        @Nullable Change change,
        @Nullable Aspect aspect,
        @Nullable String time,
        @Nullable String item,
        @Nullable String section)
        implements Node {}
