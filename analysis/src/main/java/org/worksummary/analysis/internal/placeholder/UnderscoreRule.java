package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Placeholder.Style;

/**
 * ____, __: a line to write on.
 *
 * <p>A single _ only before a unit or 县 and behind a Han character. Not a_b, 26__01.19, __init__, a rule across the page.
 */
final class UnderscoreRule implements MaskRule {
    @Override
    public String triggers() {
        return "_";
    }

    @Override
    public @Nullable Mask at(MaskContext context, int index) {
        TextView view = context.view();
        char before = view.at(index - 1);
        if (before == '_' || context.emphasis().startCovering(index) >= 0) {
            return null;
        }
        int end = Surroundings.runEnd(view, index);
        char after = view.at(end);
        if (Chars.isLetter(before) || Chars.isDigit(before) || Chars.isLetter(after) || Chars.isDigit(after)) {
            return null;
        }
        if (end - index == 1) {
            boolean shows = Chars.isHan(before) && context.around().showsValue(view, end, '_');
            return shows ? MaskContext.unfilled(index, end, Style.UNDERSCORE, 0.7, "mask.underscore-single") : null;
        }
        if (aloneInLine(view, index, end)) {
            return null;
        }
        return MaskContext.unfilled(index, end, Style.UNDERSCORE, 0.95, "mask.underscore");
    }

    private static boolean aloneInLine(TextView view, int start, int end) {
        int left = start - 1;
        while (view.at(left) == ' ' && start - left < 40) {
            left--;
        }
        int right = end;
        while (view.at(right) == ' ' && right - end < 40) {
            right++;
        }
        return view.at(left) == '\n' && view.at(right) == '\n';
    }
}
