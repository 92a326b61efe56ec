package org.worksummary.analysis.internal.check;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;
import org.worksummary.model.QuantityKind;
import org.worksummary.text.Diagnostic;

/**
 * {@code figure.sum}: parts that don't add up to the total stated with them: 共26个，分别为5个、8个和12个;
 * 检查36次、复查12次，共计50次.
 *
 * <p>Must not report a total of other things (5个镇、2个街道，共计26个村) or of only the last parts.
 */
final class FigureTotalRule implements FigureRule {
    private static final Set<String> TOTALS = Set.of("共", "共计", "合计", "总计", "总共", "合计为", "共有", "合计达");
    private static final Set<String> EACH = Set.of("分别为", "分别是", "分别有", "其中分别为");
    private static final Set<String> JOINTS = Set.of("、", "和", "，", ",", "及", "以及", "与");
    private static final int MOST = 12;
    /** A sign and the longest of the words that state a total. */
    private static final int LONGEST = 6;

    private static final int SHORT = 20;

    @Override
    public void check(Figures figures, int index, Consumer<Diagnostic> found) {
        if (isCountable(figures, index)) {
            totalFirst(figures, index, found);
            totalLast(figures, index, found);
        }
    }

    private static void totalFirst(Figures figures, int index, Consumer<Diagnostic> found) {
        if (figures.gapLength(index) < 2 || figures.gapLength(index) > LONGEST) {
            return;
        }
        String gap = figures.gap(index);
        boolean each = gap.length() > 1 && "，,:;".indexOf(gap.charAt(0)) >= 0 && EACH.contains(gap.substring(1));
        if (!each || !endsWithTotal(figures.lead(index))) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = figures.rounding(index);
        int at = index + 1;
        while (isAddend(figures, index, at) && (at == index + 1 || JOINTS.contains(figures.gap(at - 1)))) {
            sum = sum.add(figures.number(at));
            slack = slack.add(figures.rounding(at));
            at++;
        }
        boolean goesOn = at < figures.size() && JOINTS.contains(figures.gap(at - 1));
        if (at - index > 2 && !goesOn) {
            compare(figures, index, sum, slack, index, at - 1, found);
        }
    }

    private static boolean endsWithTotal(String lead) {
        return lead.contains("共") || lead.contains("合计") || lead.contains("总");
    }

    /** Looks back from a total: the parts are all figures of the sentence, or the last of them. */
    private static void totalLast(Figures figures, int total, Consumer<Diagnostic> found) {
        if (figures.gapLength(total - 1) < 2 || figures.gapLength(total - 1) > LONGEST) {
            return;
        }
        String gap = figures.gap(total - 1);
        boolean stated = gap.length() > 1 && "，,、(".indexOf(gap.charAt(0)) >= 0 && TOTALS.contains(gap.substring(1));
        if (!stated || !figures.tail(total).isEmpty()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = figures.rounding(total);
        int at = total - 1;
        while (at >= 0 && total - at <= MOST && isAddend(figures, total, at)) {
            sum = sum.add(figures.number(at));
            slack = slack.add(figures.rounding(at));
            boolean adds = sum.subtract(figures.number(total)).abs().compareTo(slack) <= 0;
            if (adds) {
                return;
            }
            if (figures.opensSentence(at)) {
                break;
            }
            String before = figures.gap(at - 1);
            if (before.length() > SHORT || before.isEmpty() || "、，,和及".indexOf(before.charAt(0)) < 0) {
                return;
            }
            at--;
        }
        if (at >= 0 && total - at >= 2 && figures.opensSentence(at) && isAddend(figures, total, at)) {
            compare(figures, total, sum, slack, at, total, found);
        }
    }

    private static void compare(
            Figures figures,
            int total,
            BigDecimal sum,
            BigDecimal slack,
            int first,
            int last,
            Consumer<Diagnostic> found) {
        if (sum.subtract(figures.number(total)).abs().compareTo(slack) > 0) {
            String message = "各部分合计" + Shown.amount(figures, total, sum) + "，文中总数为" + figures.text(total);
            found.accept(figures.warning("figure.sum", message, first, last));
        }
    }

    private static boolean isCountable(Figures figures, int index) {
        if (!figures.isPlain(index) || figures.get(index).change() != null) {
            return false;
        }
        QuantityKind kind = figures.kind(index);
        String unit = figures.get(index).normalizedUnit();
        return unit != null
                && unit.indexOf('/') < 0
                && (kind == QuantityKind.COUNT || kind == QuantityKind.MONEY || kind == QuantityKind.AREA);
    }

    private static boolean isAddend(Figures figures, int total, int index) {
        return isCountable(figures, index) && figures.isAlike(total, index);
    }
}
