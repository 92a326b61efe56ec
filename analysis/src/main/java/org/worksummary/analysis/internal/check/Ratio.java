package org.worksummary.analysis.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole in percent, with what rounding leaves open.
 *
 * @param percent the part of the whole
 * @param least the least it can be
 * @param greatest the greatest it can be
 */
record Ratio(BigDecimal percent, BigDecimal least, BigDecimal greatest) {

    /** {@return the ratio of two figures; the whole must not be zero} */
    static Ratio of(Figures figures, int part, int whole) {
        BigDecimal partSlack = figures.rounding(part);
        BigDecimal wholeSlack = figures.rounding(whole);
        return new Ratio(
                divide(figures.number(part), figures.number(whole)),
                divide(
                        figures.number(part).subtract(partSlack),
                        figures.number(whole).add(wholeSlack)),
                divide(
                        figures.number(part).add(partSlack),
                        figures.number(whole).subtract(wholeSlack)));
    }

    private static BigDecimal divide(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.movePointRight(2).divide(whole, 4, RoundingMode.HALF_UP);
    }

    /** {@return whether a stated percentage can be meant, rounded or cut off} */
    boolean allows(BigDecimal stated, BigDecimal slack) {
        BigDecimal open = slack.add(slack);
        return stated.compareTo(least.subtract(open)) >= 0 && stated.compareTo(greatest.add(open)) <= 0;
    }
}
