package org.worksummary.model;

import org.jspecify.annotations.Nullable;

/**
 * A quantity in its base unit, to compute with.
 *
 * @param value a number or a range, never a masked value
 * @param unit the base unit in Simplified characters, or {@code null} where there is none
 */
public record Normalized(Value value, @Nullable String unit) {
    /** {@return the value and its unit, such as 350000000 元} */
    @Override
    public String toString() {
        return unit == null ? value.toString() : value + " " + unit;
    }
}
