package org.worksummary.analysis.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.worksummary.text.Diagnostic;

/**
 * Checks the arithmetic of the figures in a text (数据勾稽): {@code figure.sum}, {@code figure.growth}, {@code figure.share},
 * {@code figure.order}, {@code figure.rate}.
 *
 * <p>Precision goes before recall: where a sentence can be read in a way that adds up, nothing is reported. Immutable.
 */
public final class FigureCheck {
    private final List<FigureRule> rules;

    private FigureCheck(List<FigureRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** {@return a check by all rules} */
    public static FigureCheck create() {
        FromTo fromTo = new FromTo();
        ExclusiveParts parts = ExclusiveParts.read();
        return new FigureCheck(List.of(
                new FigureOrderRule(fromTo),
                new FigureGrowthRule(fromTo),
                new FigureShareRule(parts),
                new FigureRateRule(),
                new FigureSumRule(parts),
                new FigureTotalRule()));
    }

    /** {@return what does not add up, in order} */
    public List<Diagnostic> check(Figures figures) {
        List<Diagnostic> found = new ArrayList<>();
        Consumer<Diagnostic> sink = found::add;
        for (FigureRule rule : rules) {
            for (int i = 0; i < figures.size(); i++) {
                rule.check(figures, i, sink);
            }
        }
        found.sort(Comparator.comparing(Diagnostic::at));
        return found;
    }
}
