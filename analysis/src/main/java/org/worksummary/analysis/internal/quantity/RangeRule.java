package org.worksummary.analysis.internal.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.number.Numeral;
import org.worksummary.analysis.internal.number.NumeralChars;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Joins two numbers into a range: 5—8个, 25—26万头, 10%—15%, 5亿—6亿元, 两到三年, x至x名.
 *
 * <p>Must not join 从600台到900台, 6-12月 or 3-1个.
 */
final class RangeRule {
    private final UnitReader units;

    RangeRule(UnitReader units) {
        this.units = units;
    }

    /**
     * Two numbers and their unit.
     *
     * @param amount both numbers as one amount
     * @param unit the unit behind the second
     */
    record Range(Amount amount, UnitMatch unit) {}

    /** {@return the range that begins with an amount, or {@code null}} */
    @Nullable
    Range join(Scan scan, Amount first, @Nullable UnitMatch firstUnit) {
        TextView view = scan.view();
        int at = firstUnit == null ? first.end() : firstUnit.end();
        if (firstUnit != null && view.startsWith("(含)", at)) {
            at += 3;
        }
        at = view.at(at) == ' ' ? at + 1 : at;
        char joiner = view.at(at);
        boolean word = joiner == '至' || joiner == '到';
        if (first.max() != null || !word && !Chars.isDash(joiner)) {
            return null;
        }
        if (word && firstUnit != null && isChange(view, first.start())) {
            return null;
        }
        at++;
        if (!word && Chars.isDash(view.at(at))) {
            at++;
        }
        at = view.at(at) == ' ' ? at + 1 : at;
        Amount second = AmountReader.read(scan, at);
        if (second == null || second.max() != null) {
            return null;
        }
        UnitMatch unit = units.read(view, second.end());
        if (unit == null || firstUnit != null && !firstUnit.base().equals(unit.base())) {
            return null;
        }
        return combine(view, first, second, unit, firstUnit == null);
    }

    private static boolean isChange(TextView view, int start) {
        for (int i = start - 1; i >= start - 8 && !Chars.endsClause(view.at(i)); i--) {
            char c = view.at(i);
            if (c == '从' || c == '由' || c == '自') {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Range combine(TextView view, Amount first, Amount second, UnitMatch unit, boolean shares) {
        int maskStart = first.isMasked() ? first.start() : second.maskStart();
        BigDecimal min = null;
        BigDecimal max = null;
        if (maskStart < 0 && first.min() != null && second.min() != null) {
            min = shares ? share(view, first.min(), first, second) : first.min();
            max = second.min();
            if (min.compareTo(max) >= 0) {
                return null;
            }
        }
        boolean written = second.scaleStart() >= 0 && (shares || maskStart >= 0);
        Amount both = new Amount(
                first.start(),
                second.end(),
                min,
                max,
                second.rough() == Numeral.Rough.NONE ? first.rough() : second.rough(),
                first.form() == Numeral.Form.MULTIPLIER ? Numeral.Form.CHINESE : first.form(),
                written ? second.scaleStart() : -1,
                written ? second.scalePower() : 0,
                maskStart);
        return new Range(both, unit);
    }

    /** 25 of 25—26万 is 250,000; 两 of 两到三千 is 2,000; not 十 of 十到三百. */
    private static BigDecimal share(TextView view, BigDecimal min, Amount first, Amount second) {
        BigDecimal upper = second.min();
        if (upper == null || first.scaleStart() >= 0) {
            return min;
        }
        if (second.scalePower() > 0 && min.compareTo(upper.movePointLeft(second.scalePower())) < 0) {
            return min.movePointRight(second.scalePower());
        }
        int power = NumeralChars.power(view.at(second.end() - 1));
        boolean leaves = first.isSingleChinese() && second.end() - second.start() == 2 && (power == 2 || power == 3);
        if (leaves && min.compareTo(upper.movePointLeft(power)) < 0) {
            return min.movePointRight(power);
        }
        return min;
    }
}
