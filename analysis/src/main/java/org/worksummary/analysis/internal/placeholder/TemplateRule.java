package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Placeholder.Style;

/** {{单位}}, ${name}: a variable of a template. Not {}, ${}, {{}}. */
final class TemplateRule implements MaskRule {
    private static final int LONGEST = 40;

    @Override
    public String triggers() {
        return "{$";
    }

    @Override
    public @Nullable Mask at(MaskContext context, int index) {
        TextView view = context.view();
        boolean doubled = view.charAt(index) == '{' && view.at(index + 1) == '{';
        boolean dollar = view.charAt(index) == '$' && view.at(index + 1) == '{';
        if (!doubled && !dollar || view.at(index - 1) == '{') {
            return null;
        }
        int i = index + 2;
        while (i < index + LONGEST
                && (Chars.isHan(view.at(i))
                        || Surroundings.isWord(view.at(i))
                        || view.at(i) == '.'
                        || view.at(i) == ' ')) {
            i++;
        }
        boolean closed = view.at(i) == '}' && (dollar || view.at(i + 1) == '}');
        int end = doubled ? i + 2 : i + 1;
        return closed && i > index + 2 ? MaskContext.unfilled(index, end, Style.BRACKET, 0.95, "mask.template") : null;
    }
}
