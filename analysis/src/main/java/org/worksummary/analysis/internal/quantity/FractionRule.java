package org.worksummary.analysis.internal.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.number.Fraction;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.QuantityKind;

/**
 * A fraction in words: 百分之三十五点六, 万分之零点八, 三分之二, 一半; and 1/4 where a share is meant.
 *
 * <p>Must not match 另一半, 3/4号楼 or 2020/1.
 */
final class FractionRule implements QuantityRule {
    private static final String BEFORE_SLASHED = "占的近约过足到达有为超逾于少减降";

    @Override
    public @Nullable Draft read(Scan scan, int at) {
        TextView view = scan.view();
        char first = view.at(at);
        if (!Surroundings.allowStart(view, at)) {
            return null;
        }
        if (first == '一' && view.at(at + 1) == '半') {
            boolean half = view.at(at - 1) != '另' && view.at(at + 2) != '天' && view.at(at + 2) != '年';
            return half ? Draft.of(at, at + 2, QuantityKind.PERCENT, BigDecimal.valueOf(50), "%") : null;
        }
        Fraction fraction = Fraction.read(view, at);
        if (fraction == null || isSlashed(view, at) && !isShare(view, at, fraction.end())) {
            return null;
        }
        return Draft.of(at, fraction.end(), QuantityKind.PERCENT, fraction.percent(), "%");
    }

    /** Whether 1/3 is a share: 占1/3, 1/3以上. */
    private static boolean isShare(TextView view, int at, int end) {
        return BEFORE_SLASHED.indexOf(view.at(at - 1)) >= 0
                || Chars.endsClause(view.at(at - 1))
                        && (view.at(end) == '的' || view.startsWith("以上", end) || view.startsWith("左右", end));
    }

    private static boolean isSlashed(TextView view, int at) {
        return Chars.isDigit(view.at(at)) && (view.at(at + 1) == '/' || view.at(at + 2) == '/');
    }
}
