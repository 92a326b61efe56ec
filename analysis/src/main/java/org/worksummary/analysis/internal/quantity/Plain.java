package org.worksummary.analysis.internal.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Keeps decimals plain: no exponents, and the digits as they were written where nothing was computed. */
final class Plain {
    private Plain() {}

    static BigDecimal of(BigDecimal value) {
        boolean whole = value.scale() > 0 && value.stripTrailingZeros().scale() <= 0;
        return value.scale() < 0 || whole ? value.setScale(0) : value;
    }

    /** {@return the number before a 万 that stands for a power of ten} */
    static @Nullable BigDecimal written(@Nullable BigDecimal value, int power) {
        if (value == null) {
            return null;
        }
        if (power == 0) {
            return value.scale() < 0 ? value.setScale(0) : value;
        }
        BigDecimal head = value.movePointLeft(power).stripTrailingZeros();
        return head.scale() < 0 ? head.setScale(0) : head;
    }

    /** {@return the number in the base unit} */
    static @Nullable BigDecimal times(@Nullable BigDecimal value, BigDecimal factor) {
        if (value == null) {
            return null;
        }
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return value.scale() < 0 ? value.setScale(0) : value;
        }
        BigDecimal product = value.multiply(factor).stripTrailingZeros();
        return product.scale() < 0 ? product.setScale(0) : product;
    }
}
