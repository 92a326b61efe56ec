package org.worksummary.analysis.internal.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.Segmenter;
import org.worksummary.analysis.internal.check.FigureCheck;
import org.worksummary.analysis.internal.check.Figures;
import org.worksummary.analysis.internal.check.NumberingCheck;
import org.worksummary.analysis.internal.check.PeriodCheck;
import org.worksummary.analysis.internal.check.RepairCheck;
import org.worksummary.analysis.internal.check.TextChecks;
import org.worksummary.analysis.internal.line.Layout;
import org.worksummary.analysis.internal.outline.Outline;
import org.worksummary.model.Placeholder;
import org.worksummary.model.ReportPeriod;
import org.worksummary.model.SigningDate;
import org.worksummary.model.TimeExpression;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Severity;
import org.worksummary.text.SourceText;
import org.worksummary.text.Text;

/** Runs all checks of a parsed text, but for those that are switched off. Immutable; serves many threads. */
final class Checks {
    private final Segmenter segmenter;
    private final Set<String> off;
    private final FigureCheck figures = FigureCheck.create();
    private final TextChecks texts;

    /** Takes the ids of the rules that are switched off. */
    Checks(Segmenter segmenter, Set<String> off) {
        this.segmenter = segmenter;
        this.off = Set.copyOf(off);
        this.texts = new TextChecks(segmenter);
    }

    /**
     * Runs the checks.
     *
     * @param opening the time expression that the text begins with, or {@code null}
     * @return what was found, in document order
     */
    List<Diagnostic> run(
            SourceText source,
            Layout layout,
            Outline outline,
            Figures quantities,
            List<Placeholder> placeholders,
            @Nullable ReportPeriod period,
            @Nullable SigningDate date,
            @Nullable TimeExpression opening) {
        List<Diagnostic> found = new ArrayList<>(NumberingCheck.check(layout.view(), outline.sections()));
        found.addAll(figures.check(quantities));
        found.addAll(PeriodCheck.check(period, date));
        found.addAll(PeriodCheck.checkOpening(period, opening));
        found.addAll(texts.check(layout, placeholders));
        found.addAll(RepairCheck.check(source));
        String failure = segmenter.failure();
        if (failure != null) {
            Text nowhere = layout.view().slice(0, 0);
            found.add(new Diagnostic("words.unavailable", Severity.INFO, "分词不可用：" + failure, nowhere));
        }
        found.removeIf(diagnostic -> off.contains(diagnostic.rule()));
        found.sort(Comparator.comparing(Diagnostic::at));
        return found;
    }
}
