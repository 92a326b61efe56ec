package org.worksummary.analysis.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.check.Figures;
import org.worksummary.analysis.internal.check.FromTo;
import org.worksummary.analysis.internal.words.WordIndex;

/** The words that tell a target or a baseline from a result, made once for all texts. Immutable. */
final class AspectRules {
    private static final List<String> LAST_YEAR = List.of("去年同期", "上年同期", "去年", "上年", "上一年", "同期");
    private static final List<String> ENDS = List.of("", "的", "为", "是", "仅", "仅为", "只有");

    final FromTo fromTo = new FromTo();
    /** What a clause ends with before a figure of last year. */
    final WordIndex<String> lastYear = WordIndex.backwards(withEnds(), word -> word);
    /** What a clause ends with before a target. */
    final WordIndex<String> aimed = WordIndex.backwards(
            List.of("目标", "目标为", "目标是", "目标任务", "目标值", "任务数", "计划数", "计划", "计划投资", "计划总投资"), word -> word);

    private static List<String> withEnds() {
        List<String> words = new ArrayList<>();
        for (String year : LAST_YEAR) {
            ENDS.forEach(end -> words.add(year + end));
        }
        return words;
    }

    /** {@return what tells the aspects of the figures of a text} */
    FigureAspects in(Figures figures) {
        return new FigureAspects(figures, this);
    }
}
