package org.worksummary.analysis.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.worksummary.analysis.internal.mention.QuantityMention;

/** Writes a computed amount the way the text writes the figure it belongs to. */
final class Shown {
    private Shown() {}

    /** {@return an amount in base units, in the unit that the figure is written in} */
    static String amount(Figures figures, int like, BigDecimal amount) {
        QuantityMention mention = figures.get(like);
        BigDecimal written = mention.min();
        BigDecimal base = mention.normalizedMin();
        if (written == null || base == null || base.signum() == 0) {
            return amount.toPlainString();
        }
        BigDecimal shown =
                amount.multiply(written).divide(base, 4, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.toPlainString() + (mention.unit() == null ? "" : mention.unit());
    }
}
