package org.worksummary.analysis.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.QuantityKind;

/**
 * The growth from one value to another, with what rounding leaves open.
 *
 * @param percent whether both values are percentages
 * @param before the first value
 * @param after the second
 * @param slackBefore how much the first may be off
 * @param slackAfter how much the second may be off
 */
record Growth(boolean percent, BigDecimal before, BigDecimal after, BigDecimal slackBefore, BigDecimal slackAfter) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Growth of(Figures figures, int before, int after) {
        return new Growth(
                figures.kind(before) == QuantityKind.PERCENT,
                figures.number(before),
                figures.number(after),
                figures.rounding(before),
                figures.rounding(after));
    }

    /**
     * {@return what should stand there, or {@code null} if what is stated can be right}
     *
     * @param signed the stated figure, negative for a fall
     * @param slack how much it may be off
     */
    @Nullable
    String contradicted(Figures figures, int stated, BigDecimal signed, BigDecimal slack) {
        return switch (figures.kind(stated)) {
            case PERCENTAGE_POINT -> !percent || isDifference(signed, slack) ? null : words(difference(), "个百分点");
            case PERCENT -> {
                if (before.signum() <= 0 || isRelative(signed, slack) || percent && isDifference(signed, slack)) {
                    yield null;
                }
                yield words(relative(before, after), "%");
            }
            case MULTIPLE -> {
                BigDecimal times = signed.multiply(HUNDRED);
                BigDecimal open = slack.movePointRight(2).divide(BigDecimal.valueOf(2));
                boolean right = isRelative(times, open) || isRelative(times.subtract(HUNDRED), open);
                yield before.signum() <= 0 || percent || right ? null : words(relative(before, after), "%");
            }
            default ->
                figures.isAlike(stated - 1, stated) && !isDifference(signed, slack)
                        ? (difference().signum() < 0 ? "下降" : "增长")
                                + Shown.amount(figures, stated, difference().abs())
                        : null;
        };
    }

    private BigDecimal difference() {
        return after.subtract(before);
    }

    private boolean isDifference(BigDecimal signed, BigDecimal slack) {
        BigDecimal open = slackBefore.add(slackAfter).add(slack).multiply(new BigDecimal("1.01"));
        return difference().subtract(signed).abs().compareTo(open) <= 0;
    }

    /** Whether a growth in percent lies between the least and the greatest that rounding allows, cut off or rounded. */
    private boolean isRelative(BigDecimal signed, BigDecimal slack) {
        BigDecimal least = relative(before.add(slackBefore), after.subtract(slackAfter));
        BigDecimal greatest = relative(before.subtract(slackBefore), after.add(slackAfter));
        BigDecimal open = slack.add(slack);
        return signed.compareTo(least.subtract(open)) >= 0 && signed.compareTo(greatest.add(open)) <= 0;
    }

    private static BigDecimal relative(BigDecimal from, BigDecimal to) {
        if (from.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return to.subtract(from).multiply(HUNDRED).divide(from, 4, RoundingMode.HALF_UP);
    }

    private static String words(BigDecimal change, String unit) {
        BigDecimal shown = change.abs().setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return (change.signum() < 0 ? "下降" : "增长") + shown.toPlainString() + unit;
    }
}
