package org.worksummary.analysis.internal.reference;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.ReferenceMention;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.ReferenceKind;

/**
 * 《…》: a document, law or book, with titles nested in it: 《关于印发〈工作规则〉的通知》, 《关于转发《方案》的通知》.
 *
 * <p>Not an opening 《 that its paragraph does not close, nor more than four in one another.
 */
final class TitleRule implements ReferenceRule {
    private static final int LONGEST = 200;
    private static final int DEEPEST = 4;

    @Override
    public @Nullable ReferenceMention at(TextView view, int index) {
        if (view.charAt(index) != '《') {
            return null;
        }
        int depth = 0;
        int firstClose = -1;
        for (int i = index; i < index + LONGEST && view.at(i) != '\n'; i++) {
            char c = view.at(i);
            if (c == '《') {
                if (++depth > DEEPEST) {
                    return null;
                }
            } else if (c == '》') {
                firstClose = firstClose < 0 ? i : firstClose;
                depth--;
                if (depth == 0) {
                    return mention(view, index, i);
                }
            }
        }
        return firstClose < 0 ? null : mention(view, index, firstClose);
    }

    private static @Nullable ReferenceMention mention(TextView view, int open, int close) {
        String name = view.subSequence(open + 1, close).strip();
        return name.isEmpty() ? null : new ReferenceMention(open, close + 1, ReferenceKind.DOCUMENT, name);
    }
}
