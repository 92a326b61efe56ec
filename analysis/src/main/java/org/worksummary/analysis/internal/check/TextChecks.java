package org.worksummary.analysis.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.Segmenter;
import org.worksummary.analysis.internal.line.Layout;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Placeholder;
import org.worksummary.text.Diagnostic;

/** The checks of the text itself: what was left out or lost in it, and how it is written. Immutable. */
public final class TextChecks {
    private final Segmenter segmenter;

    /** Makes checks that take the segmenter's words for evidence. */
    public TextChecks(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** {@return what is wrong with a text} */
    public List<Diagnostic> check(Layout layout, List<Placeholder> placeholders) {
        TextView view = layout.view();
        List<Paragraph> paragraphs = layout.paragraphs();
        List<Diagnostic> found = new ArrayList<>(UnfilledCheck.check(placeholders));
        found.addAll(MissingFigureCheck.check(view, paragraphs));
        found.addAll(RepeatedWordCheck.check(view, paragraphs, segmenter));
        found.addAll(BracketCheck.check(view, paragraphs));
        found.addAll(WidthCheck.check(view, paragraphs));
        return found;
    }
}
