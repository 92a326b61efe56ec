package org.worksummary.analysis.internal.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.number.Numeral;
import org.worksummary.model.QuantityKind;

/**
 * A quantity before its bounds and its change are known; the fields are those of a QuantityMention.
 *
 * @param rough what a word inside it says
 * @param form how its number is written
 */
record Draft(
        int start,
        int end,
        QuantityKind kind,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String unit,
        @Nullable BigDecimal normalizedMin,
        @Nullable BigDecimal normalizedMax,
        @Nullable String normalizedUnit,
        Numeral.Rough rough,
        Numeral.Form form,
        int maskStart) {

    /** {@return a draft of one number in its base unit} */
    static Draft of(int start, int end, QuantityKind kind, BigDecimal value, @Nullable String unit) {
        return new Draft(
                start, end, kind, value, null, unit, value, null, unit, Numeral.Rough.NONE, Numeral.Form.FIGURES, -1);
    }

    boolean isBare() {
        return form == Numeral.Form.MULTIPLIER && rough == Numeral.Rough.NONE;
    }
}
