package org.worksummary.analysis.internal.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A numeral as it was read (数词): what it says and how it is written.
 *
 * @param start its first index
 * @param end the index after its last, an inner 余, 多, 几 or 来 included
 * @param min the number, multipliers applied; the lower end of 两三 or 四五十
 * @param max the upper end of 两三 or 四五十, or {@code null}
 * @param rough whether it says more or less than the number
 * @param form how it is written
 * @param scaleStart where a 万, 亿 or 万亿 begins that is the end of the numeral, or -1
 * @param scalePower the power of ten that this 万, 亿 or 万亿 stands for, or 0
 */
public record Numeral(
        int start,
        int end,
        BigDecimal min,
        @Nullable BigDecimal max,
        Rough rough,
        Form form,
        int scaleStart,
        int scalePower) {

    /** What an inner word says about the number. */
    public enum Rough {
        /** There is none. */
        NONE,
        /** 余, 多: it is more. */
        MORE,
        /** 几, 数, 来, and two digits side by side (两三): it is about so much. */
        ABOUT
    }

    /** How a numeral is written. */
    public enum Form {
        /** It begins with Arabic figures: 12, 3.5亿, 76万8千. */
        FIGURES,
        /** Chinese digits and multipliers: 三百二十. */
        CHINESE,
        /** Chinese digits one by one: 二〇二三. */
        POSITIONAL,
        /** Multipliers only: 百, 千万. */
        MULTIPLIER
    }

    /** {@return whether it is one character, as 三 in 三户} */
    public boolean isSingleChinese() {
        return form == Form.CHINESE && end - start == 1;
    }

    /** {@return the same below zero, from the sign before it on} */
    Numeral negated(int signStart) {
        return new Numeral(
                signStart, end, min.negate(), max == null ? null : max.negate(), rough, form, scaleStart, scalePower);
    }
}
