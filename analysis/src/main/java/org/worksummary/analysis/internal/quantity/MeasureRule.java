package org.worksummary.analysis.internal.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.number.Numeral;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.QuantityKind;

/**
 * A number and its unit or classifier: 3.5亿元, 300余人, 5—8个, -1.2%, XX万元, 18.6万.
 *
 * <p>Must not match 2020年, X5型, 7×24小时, 3·15 or 第三次.
 */
final class MeasureRule implements QuantityRule {
    /** What is counted in 万 without a classifier. */
    private static final List<String> NOUNS = Lexicon.words("counted-nouns.txt");

    private static final String BALANCES = "润额为值益亏损流利差盈余";

    private final UnitLexicon lexicon;
    private final UnitReader units;
    private final RangeRule ranges;
    private final UnitCheck check;

    MeasureRule(UnitLexicon lexicon, BoundFinder bounds) {
        this.lexicon = lexicon;
        this.units = new UnitReader(lexicon);
        this.ranges = new RangeRule(units);
        this.check = new UnitCheck(bounds);
    }

    @Override
    public @Nullable Draft read(Scan scan, int at) {
        TextView view = scan.view();
        if (view.at(at - 1) == '第' || scan.maskAt(at) == null && !Surroundings.allowStart(view, at)) {
            return null;
        }
        Amount amount = AmountReader.read(scan, at);
        if (amount == null || Surroundings.goesOn(view, amount.end())) {
            return null;
        }
        UnitMatch unit = units.read(view, amount.end());
        RangeRule.Range range = ranges.join(scan, amount, unit);
        if (range != null && check.allows(view, range.amount(), range.unit())) {
            return draft(view, range.amount(), range.unit());
        }
        if (unit == null) {
            return withoutUnit(view, amount);
        }
        return check.allows(view, amount, unit) ? draft(view, signed(view, amount, unit), unit) : null;
    }

    /** 18.6万 at the end of a clause. */
    private static @Nullable Draft withoutUnit(TextView view, Amount amount) {
        BigDecimal min = amount.min();
        char next = view.at(amount.end());
        boolean ends = Chars.endsClause(next)
                || next == ')'
                || view.startsWith("以", amount.end()) && "上下内".indexOf(view.at(amount.end() + 1)) >= 0
                || view.startsWith("左右", amount.end())
                || view.startsWith("大关", amount.end())
                || next == '多' && !Chars.isHan(view.at(amount.end() + 1))
                || countsNoun(view, amount);
        if (min == null || amount.scaleStart() < 0 || amount.isBare() || !ends) {
            return null;
        }
        return new Draft(
                amount.start(),
                amount.end(),
                QuantityKind.COUNT,
                Plain.of(min),
                null,
                null,
                Plain.of(min),
                null,
                null,
                next == '多' ? Numeral.Rough.MORE : amount.rough(),
                amount.form(),
                -1);
    }

    /** Whether a noun stands right behind figures with a 万: 6.2万居民, 5.8万粉丝; not 5万达标. */
    private static boolean countsNoun(TextView view, Amount amount) {
        return amount.form() == Numeral.Form.FIGURES
                && NOUNS.stream().anyMatch(noun -> view.startsWith(noun, amount.end()));
    }

    private Draft draft(TextView view, Amount amount, UnitMatch match) {
        QuantityKind kind = HourlyDistance.kind(view, amount.start(), match.unit());
        boolean folds = kind == QuantityKind.COUNT
                || kind == QuantityKind.AREA
                || amount.scaleStart() < 0
                || match.start() != amount.end();
        boolean maskedScale = amount.isMasked() && amount.scaleStart() >= 0 && match.start() == amount.end();
        int power = folds ? 0 : amount.scalePower();
        String unit = !folds || maskedScale
                ? view.subSequence(amount.scaleStart(), amount.end()) + match.text()
                : match.text();
        BigDecimal min = plus(amount.min(), match.more());
        BigDecimal max = plus(amount.max(), match.more());
        boolean masked = min == null;
        BigDecimal factor =
                kind == QuantityKind.SPEED ? BigDecimal.ONE : match.unit().factor();
        return new Draft(
                amount.start(),
                match.end(),
                kind,
                Plain.written(min, power),
                Plain.written(max, power),
                unit,
                Plain.times(min, factor),
                Plain.times(max, factor),
                masked
                        ? null
                        : kind == QuantityKind.SPEED ? HourlyDistance.base(match) : base(view, amount.start(), match),
                match.surplus() ? Numeral.Rough.MORE : amount.rough(),
                amount.form(),
                amount.maskStart());
    }

    /** The base unit, that of the currency before the number where there is one: 新台币177亿元. */
    private String base(TextView view, int start, UnitMatch match) {
        if (!match.base().equals("元")) {
            return match.base();
        }
        Unit currency = lexicon.currencyBefore(view, view.at(start - 1) == ' ' ? start - 1 : start);
        return currency == null ? match.base() : currency.base();
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal value, BigDecimal more) {
        return value == null || more.signum() == 0 ? value : value.add(more);
    }

    /** The amount with the sign before it: -1.2%, 负3个百分点, 零下5度; not the dash of 5%-6% or of a bullet. */
    private static Amount signed(TextView view, Amount amount, UnitMatch unit) {
        QuantityKind kind = unit.unit().kind();
        char sign = view.at(amount.start() - 1);
        char before = view.at(amount.start() - 2);
        boolean falls = kind == QuantityKind.PERCENT
                || kind == QuantityKind.PERCENTAGE_POINT
                || kind == QuantityKind.TEMPERATURE
                || kind == QuantityKind.MONEY && BALANCES.indexOf(before) >= 0;
        boolean dash =
                falls && (sign == '-' || sign == '−') && before != '\n' && before != '%' && !Chars.isDash(before);
        if (kind == QuantityKind.TEMPERATURE && sign == '下' && before == '零') {
            return amount.negated(amount.start() - 2);
        }
        boolean word = sign == '负' && before != '担' && before != '抱' && before != '欺';
        return dash && amount.form() == Numeral.Form.FIGURES || word ? amount.negated(amount.start() - 1) : amount;
    }
}
