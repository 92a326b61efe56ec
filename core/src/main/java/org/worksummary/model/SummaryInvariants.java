package org.worksummary.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks what must hold for every work summary (一致性检查), whoever made it.
 *
 * <p>Every node's characters are those of the source, and no span cuts a surrogate pair; sections and items lie inside
 * their parents, in order and disjoint; ids are unique and lead somewhere; all lists are in document order; blocks are
 * disjoint and, if there are any, leave no character out but blanks.
 */
public final class SummaryInvariants {
    private SummaryInvariants() {}

    /** {@return what is broken, one sentence each, without words of the text; empty for a sound summary} */
    public static List<String> violations(WorkSummary summary) {
        List<String> found = new ArrayList<>();
        SpanCheck spans = new SpanCheck(summary.source().text(), found);
        OutlineCheck outline = new OutlineCheck(summary, spans, found);
        outline.check();
        new MentionCheck(summary, outline, spans, found).check();
        new BlockCheck(summary, spans, found).check();
        return List.copyOf(found);
    }
}
