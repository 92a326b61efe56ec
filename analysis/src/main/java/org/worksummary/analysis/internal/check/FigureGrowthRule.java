package org.worksummary.analysis.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Change;
import org.worksummary.model.Change.Direction;
import org.worksummary.model.QuantityKind;
import org.worksummary.text.Diagnostic;

/**
 * {@code figure.growth}: a stated growth is not that of the two values that stand before it: 由200件增加到250件，增长30%;
 * 投资12.6亿元，去年同期10.5亿元，同比增长12%; 由82%提高到95%，提高15个百分点.
 *
 * <p>Must not report a yearly average, growth at constant prices, growth against another base, or a difference that
 * rounding explains.
 */
final class FigureGrowthRule implements FigureRule {
    private static final List<String> LAST_YEAR = List.of("去年同期", "上年同期", "去年", "上年", "上一年");
    private static final List<String> BASE_ENDS = List.of("", "为", "的", "是", "只有", "仅", "仅为", "完成", "实现");

    private final FromTo fromTo;
    private final WordTable changes = WordTable.read("changes.txt");
    private final List<String> real = Lexicon.words("real-growth.txt");

    FigureGrowthRule(FromTo fromTo) {
        this.fromTo = fromTo;
    }

    @Override
    public void check(Figures figures, int index, Consumer<Diagnostic> found) {
        int stated = index + 2;
        if (!figures.isPlain(stated) || !figures.isPlain(index) || !figures.isPlain(index + 1)) {
            return;
        }
        if (!figures.isAlike(index, index + 1) || figures.kind(index) == QuantityKind.RANK) {
            return;
        }
        FromTo.Reading reading = fromTo.read(figures, index);
        if (reading != null && goesAsSaid(figures, index, reading)) {
            boolean yearly = startsWithLastYear(reading.base());
            if (isBareChange(figures.gap(index + 1), yearly) && isNominal(figures, index)) {
                compare(figures, index, index + 1, stated, found);
            }
        } else if (reading == null
                && isBase(figures.gap(index))
                && isBareChange(figures.gap(index + 1), true)
                && isNominal(figures, index)) {
            compare(figures, index + 1, index, stated, found);
        }
    }

    /** Whether the second value lies where the verb says: not so in 由12位上升到7位，前移5位. */
    private static boolean goesAsSaid(Figures figures, int index, FromTo.Reading reading) {
        int order = figures.number(index + 1).compareTo(figures.number(index));
        return reading.direction() == Direction.INCREASE ? order >= 0 : order <= 0;
    }

    private boolean isNominal(Figures figures, int index) {
        String words = figures.sentenceLead(index);
        return real.stream().noneMatch(words::contains);
    }

    /** Whether the words lead from this year's value to last year's: ，去年同期为; ，比上年的; (上年同期. */
    private static boolean isBase(String gap) {
        String words = gap.strip();
        int at = 0;
        while (at < words.length() && "，,(".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        if (at == 0) {
            return false;
        }
        if (at < words.length() && "而比较".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        for (String year : LAST_YEAR) {
            if (words.startsWith(year, at)) {
                return BASE_ENDS.contains(words.substring(at + year.length()).strip());
            }
        }
        return false;
    }

    private static boolean startsWithLastYear(String base) {
        return LAST_YEAR.stream().anyMatch(base::startsWith);
    }

    /** Whether the words are only a verb of change, with 同比 before it where last year's value is known. */
    private boolean isBareChange(String gap, boolean yearly) {
        String words = gap.strip();
        int from = 0;
        while (from < words.length() && "，,) ".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        if (words.startsWith("同比", from) && yearly) {
            from += 2;
        }
        if (from < words.length() && words.charAt(from) == '共') {
            from++;
        }
        int end = words.endsWith("了") || words.endsWith("达") ? words.length() - 1 : words.length();
        WordTable.Entry verb = changes.endingAt(words, end);
        return verb != null && end - verb.length() == from && !verb.word().endsWith("速");
    }

    private static void compare(Figures figures, int before, int after, int stated, Consumer<Diagnostic> found) {
        Change change = figures.get(stated).change();
        if (change == null || change.direction() == Direction.UNCHANGED) {
            return;
        }
        Growth growth = Growth.of(figures, before, after);
        BigDecimal said = figures.number(stated);
        BigDecimal signed = change.direction() == Direction.DECREASE ? said.negate() : said;
        BigDecimal slack = figures.rounding(stated);
        @Nullable String right = growth.contradicted(figures, stated, signed, slack);
        if (right != null) {
            String words = (change.direction() == Direction.DECREASE ? "下降" : "增长") + figures.text(stated);
            String message = "由" + figures.text(before) + "到" + figures.text(after) + "应为" + right + "，文中为" + words;
            int first = Math.min(before, after);
            found.accept(figures.warning("figure.growth", message, first, stated));
        }
    }
}
