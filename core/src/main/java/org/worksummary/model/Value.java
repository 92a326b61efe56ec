package org.worksummary.model;

import java.math.BigDecimal;

/** How much a quantity says: one number, a range, or a value that was left out. */
public sealed interface Value {

    /** Calls the method of the visitor that is for this kind of value, and returns its result. */
    <R> R accept(Visitor<R> visitor);

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /**
     * One number.
     *
     * @param number the number
     */
    record Single(BigDecimal number) implements Value {
        /** Writes out trailing zeros, so that 3.5E+8 and 350000000 are equal. */
        public Single {
            number = Value.plain(number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSingle(this);
        }

        /** {@return the number in plain digits} */
        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /**
     * A range (5—8个).
     *
     * @param min the lower end
     * @param max the upper end
     */
    record Range(BigDecimal min, BigDecimal max) implements Value {
        /** Writes out trailing zeros, so that 3.5E+8 and 350000000 are equal. */
        public Range {
            min = Value.plain(min);
            max = Value.plain(max);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRange(this);
        }

        /** {@return both ends in plain digits, such as 5..8} */
        @Override
        public String toString() {
            return min.toPlainString() + ".." + max.toPlainString();
        }
    }

    /**
     * A value that was left out or masked (XX万元).
     *
     * @param placeholder the id of the placeholder that stands for it
     */
    record Masked(String placeholder) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMasked(this);
        }
    }

    /**
     * Does something for each kind of value.
     *
     * @param <R> the type of the result
     */
    interface Visitor<R> {
        /** Called for one number. */
        R visitSingle(Single value);

        /** Called for a range. */
        R visitRange(Range value);

        /** Called for a value that was left out. */
        R visitMasked(Masked value);
    }
}
