package org.worksummary.analysis.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.model.QuantityKind;
import org.worksummary.text.Diagnostic;

/**
 * {@code figure.share}: a share over 100 %, shares of parts that exclude each other over 100 % together, or a share that is
 * not that of the two amounts before it: 占比达到128%, 合格率102%, 男性占62%、女性占48%, 完成投资3.2亿元，占总投资6.4亿元的60%.
 *
 * <p>Must not report 占年度计划的106%, 完成率120% or shares that overlap.
 */
final class FigureShareRule implements FigureRule {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int SHORT = 14;

    private final ExclusiveParts parts;
    private final List<String> bounded = Lexicon.words("bounded-rates.txt");
    private final List<String> open = Lexicon.words("open-shares.txt");

    FigureShareRule(ExclusiveParts parts) {
        this.parts = parts;
    }

    @Override
    public void check(Figures figures, int index, Consumer<Diagnostic> found) {
        if (figures.isPlain(index) && figures.kind(index) == QuantityKind.PERCENT) {
            single(figures, index, found);
            together(figures, index, found);
        } else if (figures.isPlain(index) && isPercent(figures, index + 2)) {
            recomputed(figures, index, found);
        }
    }

    private static boolean isPercent(Figures figures, int index) {
        return figures.isPlain(index) && figures.kind(index) == QuantityKind.PERCENT;
    }

    private void single(Figures figures, int index, Consumer<Diagnostic> found) {
        if (figures.number(index).compareTo(WHOLE) <= 0 || !figures.text(index).endsWith("%")) {
            return;
        }
        String lead = figures.lead(index);
        boolean moved = figures.get(index).change() != null && !lead.endsWith("到") && !lead.endsWith("至");
        if (moved || open.stream().anyMatch(lead::contains)) {
            return;
        }
        String bare = bare(lead);
        boolean share = bare.endsWith("占比") || bare.endsWith("比重") || bare.endsWith("占");
        String of = lead.strip();
        boolean whole = of.endsWith("总数的") || of.endsWith("总量的") || of.endsWith("总人数的") || of.endsWith("总户数的");
        boolean rate = bounded.stream().anyMatch(bare::endsWith);
        if (share || rate || whole && lead.contains("占")) {
            String what = rate ? "比率" : "占比";
            found.accept(figures.warning("figure.share", what + figures.text(index) + "超过100%", index, index));
        }
    }

    /** The words without a verb that leads to the figure. */
    private static String bare(String lead) {
        String words = lead.strip();
        for (String verb : List.of("达到", "高达", "提高到", "提升到", "提升至", "提高至", "达", "为", "到", "仅", "至", "均")) {
            if (words.endsWith(verb)) {
                return words.substring(0, words.length() - verb.length());
            }
        }
        return words;
    }

    /** Shares of parts side by side. */
    private void together(Figures figures, int first, Consumer<Diagnostic> found) {
        if (isShare(figures, first - 1) && isListed(figures.gap(first - 1)) || !isShare(figures, first)) {
            return;
        }
        List<String> labels = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        int at = first;
        do {
            labels.add(figures.lead(at));
            sum = sum.add(figures.number(at));
            slack = slack.add(figures.rounding(at));
            at++;
        } while (isShare(figures, at) && isListed(figures.gap(at - 1)));
        if (sum.compareTo(WHOLE.add(slack)) > 0 && parts.areExclusive(labels)) {
            String message = "各部分占比合计" + sum.toPlainString() + "%，超过100%";
            found.accept(figures.warning("figure.share", message, first, at - 1));
        }
    }

    private static boolean isShare(Figures figures, int index) {
        if (index < 0 || !isPercent(figures, index) || figures.get(index).change() != null) {
            return false;
        }
        if (!figures.leadHolds(index, '占')) {
            return false;
        }
        String bare = bare(figures.lead(index));
        return bare.endsWith("占") || bare.endsWith("占比");
    }

    private static boolean isListed(String gap) {
        return !gap.isEmpty() && gap.length() <= SHORT && "，、,;".indexOf(gap.charAt(0)) >= 0;
    }

    /** 完成投资3亿元，占总投资6亿元的50%. */
    private static void recomputed(Figures figures, int index, Consumer<Diagnostic> found) {
        if (!figures.isPlain(index + 1)
                || !figures.isAlike(index, index + 1)
                || !figures.gap(index + 1).equals("的")) {
            return;
        }
        String gap = figures.gap(index);
        boolean share = gap.length() <= SHORT && (gap.startsWith("，占") || gap.startsWith(",占") || gap.startsWith("占"));
        if (!share
                || figures.number(index + 1).signum() <= 0
                || figures.get(index).change() != null) {
            return;
        }
        Ratio ratio = Ratio.of(figures, index, index + 1);
        if (!ratio.allows(figures.number(index + 2), figures.rounding(index + 2))) {
            String right = ratio.percent()
                    .setScale(2, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
            String message = figures.text(index) + "占" + figures.text(index + 1) + "的" + right + "%，文中为"
                    + figures.text(index + 2);
            found.accept(figures.warning("figure.share", message, index, index + 2));
        }
    }
}
