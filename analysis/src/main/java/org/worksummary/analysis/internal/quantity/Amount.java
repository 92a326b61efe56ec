package org.worksummary.analysis.internal.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.number.Numeral;

/**
 * A numeral, or a mask that stands for one, before its unit is known.
 *
 * @param start its first index
 * @param end the index after its last, 余 and 万 included
 * @param min the number, or {@code null} of a mask
 * @param max the upper end of 两三, or {@code null}
 * @param rough what an inner word says
 * @param form how a numeral is written
 * @param scaleStart where a 万 or 亿 begins that is its end, or -1
 * @param scalePower the power of ten of that 万 or 亿
 * @param maskStart where the mask begins, or -1
 */
record Amount(
        int start,
        int end,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        Numeral.Rough rough,
        Numeral.Form form,
        int scaleStart,
        int scalePower,
        int maskStart) {

    static Amount of(Numeral numeral) {
        return new Amount(
                numeral.start(),
                numeral.end(),
                numeral.min(),
                numeral.max(),
                numeral.rough(),
                numeral.form(),
                numeral.scaleStart(),
                numeral.scalePower(),
                -1);
    }

    boolean isMasked() {
        return min == null;
    }

    /** {@return whether it is one Chinese character: 三 in 三户} */
    boolean isSingleChinese() {
        return min != null && form == Numeral.Form.CHINESE && end - start == 1;
    }

    /** {@return whether it is a multiplier alone, without 余: 百 in 近百名} */
    boolean isBare() {
        return form == Numeral.Form.MULTIPLIER && rough == Numeral.Rough.NONE;
    }

    /** {@return the same with another sign and start} */
    Amount negated(int newStart) {
        return min == null
                ? this
                : new Amount(newStart, end, min.negate(), max, rough, form, scaleStart, scalePower, maskStart);
    }
}
