package org.worksummary.analysis.internal.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.block.RuleLines;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.marker.Marker;
import org.worksummary.analysis.internal.marker.MarkerStyle;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds a report that stands inside a frame of Markdown: a task slip above it, a template or remarks below it.
 *
 * <p>The frame above is nothing but # headings, quotes, list points and rule lines; the report's own title follows it as a plain
 * line with an addressee's line below. The frame below begins with the rule line behind the report's date.
 */
final class DraftFrame {
    private static final int FARTHEST = 80;

    private final Salutations salutations;

    DraftFrame(Salutations salutations) {
        this.salutations = salutations;
    }

    /** {@return the paragraph of the framed report's title, or -1 if there is no frame} */
    int title(TextView view, List<Paragraph> paragraphs, List<Opening> openings, int from) {
        int limit = Math.min(paragraphs.size() - 1, from + FARTHEST);
        for (int i = from; i < limit; i++) {
            if (isFrame(view, paragraphs.get(i), openings.get(i))) {
                continue;
            }
            return salutations.line(view, paragraphs.get(i + 1)) == null ? -1 : i;
        }
        return -1;
    }

    /** {@return the paragraph of the rule line behind the report's date, or the number of paragraphs} */
    static int end(TextView view, List<Paragraph> paragraphs, List<Opening> openings, int from) {
        for (int i = from + 1; i + 1 < paragraphs.size(); i++) {
            Paragraph before = paragraphs.get(i - 1);
            boolean date = before.length() <= 20 && "日号".indexOf(view.charAt(before.end() - 1)) >= 0;
            if (date
                    && RuleLines.isRule(view, paragraphs.get(i))
                    && openings.get(i + 1).depth() > 0) {
                return i;
            }
        }
        return paragraphs.size();
    }

    private static boolean isFrame(TextView view, Paragraph paragraph, Opening opening) {
        @Nullable Marker marker = opening.marker();
        return opening.depth() > 0
                || view.charAt(paragraph.start()) == '>'
                || marker != null && marker.style() == MarkerStyle.BULLET
                || RuleLines.isRule(view, paragraph);
    }
}
