package org.worksummary.analysis.internal.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.number.Fraction;
import org.worksummary.analysis.internal.number.Numeral;
import org.worksummary.analysis.internal.number.NumeralReader;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.QuantityKind;

/**
 * A fraction in words: 百分之三十五点六, 百分之五至八, 万分之零点八, 三分之二, 一半; and 1/4 where a share is meant.
 *
 * <p>Must not match 另一半, 3/4号楼 or 2020/1.
 */
final class FractionRule implements QuantityRule {
    private static final String PERCENT = "百分之";
    private static final String BEHIND_RANGE = "的左之以不)";
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
        Draft range = range(view, at, fraction);
        return range == null ? Draft.of(at, fraction.end(), QuantityKind.PERCENT, fraction.percent(), "%") : range;
    }

    /** 百分之五至八, 百分之五到百分之八; not 由百分之五到百分之八. */
    private static @Nullable Draft range(TextView view, int at, Fraction first) {
        char joint = view.at(first.end());
        if (!view.startsWith(PERCENT, at)
                || joint != '至' && joint != '到' && !Chars.isDash(joint)
                || Surroundings.inClauseBefore(view, at, "由从")) {
            return null;
        }
        int then = first.end() + 1;
        boolean again = view.startsWith(PERCENT, then);
        Numeral second = NumeralReader.read(view, again ? then + PERCENT.length() : then);
        if (second == null || second.max() != null || second.min().compareTo(first.percent()) <= 0) {
            return null;
        }
        char next = view.at(second.end());
        if (!again && !Chars.endsClause(next) && BEHIND_RANGE.indexOf(next) < 0) {
            return null;
        }
        return new Draft(
                at,
                second.end(),
                QuantityKind.PERCENT,
                first.percent(),
                second.min(),
                "%",
                first.percent(),
                second.min(),
                "%",
                Numeral.Rough.NONE,
                Numeral.Form.FIGURES,
                -1);
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
