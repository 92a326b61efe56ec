package org.worksummary.analysis.internal.check;

import java.util.function.Consumer;
import org.worksummary.text.Diagnostic;

/** A rule that tells figures which contradict each other. Immutable. */
interface FigureRule {
    /** Looks at what begins with the figure at the index and hands over what is wrong. */
    void check(Figures figures, int index, Consumer<Diagnostic> found);
}
