package org.worksummary.analysis.internal.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.number.Numeral;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.QuantityKind;

/** Says whether an amount and a unit make a quantity: not 2020年, 四面, 3月15日, 二期工程, XX年, XX路, 百 of 百姓. */
final class UnitCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final String OFFICES = "部组队班站团口片门集代级课副";
    private static final String[] LASTING = {"拘留", "历时", "为期", "用时", "连续", "耗时", "停产", "达", "共"};
    private static final String BEFORE_BARE = "达破过";

    private final BoundFinder bounds;
    private final SingleNumeralCheck single;

    UnitCheck(BoundFinder bounds) {
        this.bounds = bounds;
        this.single = new SingleNumeralCheck(bounds);
    }

    boolean allows(TextView view, Amount amount, UnitMatch match) {
        Unit unit = match.unit();
        if (!hasNeed(view, amount, match)) {
            return false;
        }
        if (unit.text().equals("年") && (amount.isMasked() || isYear(view, amount) || isPast(view, amount.start()))) {
            return false;
        }
        if (unit.text().equals("分") && (view.at(amount.start() - 1) == '时' || view.at(amount.start() - 1) == '点')) {
            return false;
        }
        if (amount.isMasked() && match.text().equals("路")) {
            return false;
        }
        if (amount.isMasked()) {
            return match.text().length() > 1
                    || OFFICES.indexOf(match.text().charAt(0)) < 0
                    || Chars.endsClause(view.at(match.end()));
        }
        if (amount.form() == Numeral.Form.POSITIONAL) {
            return false;
        }
        if (amount.isBare()) {
            return isBounded(view, amount.start()) || unit.kind() == QuantityKind.COUNT && isAbout(view, match.end());
        }
        return !amount.isSingleChinese() || single.counts(view, amount.start(), match);
    }

    private boolean hasNeed(TextView view, Amount amount, UnitMatch match) {
        Unit unit = match.unit();
        int start = amount.start();
        return switch (unit.need()) {
            case NOTHING, ELECTRIC, WARM, GALE -> true;
            case FIGURES -> !amount.isSingleChinese();
            case SERIES ->
                !amount.isSingleChinese()
                        || view.at(start) != '一' && view.at(start) != '二' && !unit.isBlocked(view, match.end());
            case NAME -> !amount.isSingleChinese() || !unit.isBlocked(view, match.end());
            case BOUND ->
                view.at(start - 1) != '月'
                        && (bounds.after(view, match.end(), QuantityKind.DURATION) != null || lasts(view, start));
            case MANY -> amount.isMasked() || isAtLeast(amount.min(), HUNDRED);
            case NEVER -> false;
        };
    }

    private static boolean isAtLeast(@Nullable BigDecimal value, BigDecimal least) {
        return value != null && value.compareTo(least) >= 0;
    }

    private static boolean lasts(TextView view, int start) {
        for (String word : LASTING) {
            if (view.startsWith(word, start - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(TextView view, Amount amount) {
        BigDecimal value = amount.max() == null || amount.min() == null ? amount.min() : amount.max();
        return amount.form() == Numeral.Form.POSITIONAL
                || amount.form() == Numeral.Form.FIGURES
                        && amount.rough() == Numeral.Rough.NONE
                        && Chars.isDigit(view.at(amount.end() - 1))
                        && isAtLeast(value, FIRST_YEAR)
                        && !isAtLeast(value, LAST_YEAR);
    }

    /** Whether it is a time, not a duration: 这五年, 过去五年. */
    private static boolean isPast(TextView view, int start) {
        return view.at(start - 1) == '这' || view.startsWith("过去", start - 2) || view.startsWith("过去的", start - 3);
    }

    /** Whether 左右 stands behind: 百户左右. */
    private static boolean isAbout(TextView view, int end) {
        return view.startsWith("左右", end) && view.at(end + 2) != '手';
    }

    /** Whether a multiplier without a digit counts: 近百名, 上千户, 达万人; not 百姓, 通过百日. */
    private boolean isBounded(TextView view, int start) {
        char before = view.at(start - 1);
        return bounds.before(view, start) != null
                || BoundFinder.isUp(view, start)
                || BEFORE_BARE.indexOf(before) >= 0 && view.at(start - 2) != '通'
                || view.startsWith("达到", start - 2)
                || view.startsWith("冲刺", start - 2)
                || view.startsWith("迈入", start - 2)
                || view.startsWith("跨入", start - 2);
    }
}
