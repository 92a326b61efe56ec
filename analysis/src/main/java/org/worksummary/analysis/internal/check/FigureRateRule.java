package org.worksummary.analysis.internal.check;

import java.math.RoundingMode;
import java.util.Set;
import java.util.function.Consumer;
import org.worksummary.model.QuantityKind;
import org.worksummary.text.Diagnostic;

/**
 * {@code figure.rate}: a rate that is not that of the two counts before it: 排查隐患138处，整改136处，整改率96.4%;
 * 任务50户，完成48户，完成率98%.
 *
 * <p>The rate must bear the name of what was done. Must not report 按期整改率, a rate of something else, or more done than
 * there was.
 */
final class FigureRateRule implements FigureRule {
    private static final Set<String> BEFORE =
            Set.of("", "已", "已经", "现已", "目前已", "其中已", "其中", "全部", "及时", "成功", "实际", "已全部", "截至目前已");
    private static final Set<String> AFTER = Set.of("", "了", "到位", "完成", "完毕", "办结", "销号");
    private static final Set<String> RATE_ENDS = Set.of("", "为", "达", "达到", "是", "仅", "仅为", "约为", "完成");
    private static final int VERB = 2;

    @Override
    public void check(Figures figures, int index, Consumer<Diagnostic> found) {
        if (!figures.isPlain(index)
                || !figures.isPlain(index + 1)
                || figures.kind(index) == QuantityKind.PERCENT
                || !figures.isAlike(index, index + 1)
                || figures.get(index).normalizedUnit() == null) {
            return;
        }
        String verb = verb(figures.gap(index));
        if (verb.isEmpty()) {
            return;
        }
        int rate = index + 2;
        String gap = figures.gap(index + 1);
        if (figures.isPlain(rate) && figures.isAlike(index, rate) && isRest(gap)) {
            gap = figures.gap(rate);
            rate++;
        }
        boolean more = figures.number(index + 1).compareTo(figures.number(index)) > 0;
        if (!figures.isPlain(rate) || figures.kind(rate) != QuantityKind.PERCENT || more || !isRate(gap, verb)) {
            return;
        }
        if (figures.number(index).signum() <= 0) {
            return;
        }
        Ratio ratio = Ratio.of(figures, index + 1, index);
        if (!ratio.allows(figures.number(rate), figures.rounding(rate))) {
            String right = ratio.percent()
                    .setScale(2, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
            String message = figures.text(index) + "中" + verb + figures.text(index + 1) + "，" + verb + "率应为" + right
                    + "%，文中为" + figures.text(rate);
            found.accept(figures.warning("figure.rate", message, index, rate));
        }
    }

    /** The verb of the second count, where nothing else stands before it: 整改 of ，已整改; empty if there is none. */
    private static String verb(String gap) {
        String words = clause(gap);
        for (String end : AFTER) {
            int to = words.length() - end.length();
            if (words.endsWith(end) && to >= VERB && BEFORE.contains(words.substring(0, to - VERB))) {
                return words.substring(to - VERB, to);
            }
        }
        return "";
    }

    private static boolean isRest(String gap) {
        String words = clause(gap);
        return words.startsWith("其余") || words.startsWith("剩余") || words.startsWith("另");
    }

    private static boolean isRate(String gap, String verb) {
        String words = clause(gap);
        int rate = words.indexOf('率');
        if (rate < 0 || !RATE_ENDS.contains(words.substring(rate + 1))) {
            return false;
        }
        String name = words.substring(0, rate);
        return name.equals(verb) || name.equals(verb + "完成") || name.equals("完成") && verb.equals("完成");
    }

    /** The last clause of the words between two figures, if one sign parts it from the figure before; else empty. */
    private static String clause(String gap) {
        int from = gap.length();
        while (from > 0 && "，,、;(".indexOf(gap.charAt(from - 1)) < 0) {
            from--;
        }
        return from == 0 ? "" : gap.substring(from).strip();
    }
}
