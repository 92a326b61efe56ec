package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Placeholder.Style;

/**
 * **, ***: asterisks in place of a value or a name.
 *
 * <p>A single one only before a unit, 县 or the like, or between two Han characters. Not **emphasis** of Markdown (see
 * {@link Emphasis}), a bullet, a footnote's mark, 5*8, a line of stars.
 */
final class AsteriskRule implements MaskRule {
    @Override
    public String triggers() {
        return "*";
    }

    @Override
    public @Nullable Mask at(MaskContext context, int index) {
        TextView view = context.view();
        char before = view.at(index - 1);
        if (before == '*' || context.emphasis().startCovering(index) >= 0) {
            return null;
        }
        int end = Surroundings.runEnd(view, index);
        char after = view.at(end);
        if (Chars.isLetter(before) || Chars.isLetter(after) || Chars.isDigit(after) && !Chars.isDigit(before)) {
            return null;
        }
        if (Chars.isDigit(before)) {
            boolean number = end - index >= 2 && Chars.isDigit(after) && Chars.isDigit(view.at(index - 2));
            return number ? MaskContext.hidden(index, end, Style.ASTERISK, 0.9, "mask.asterisk") : null;
        }
        if (before == '\n' && (after == '\n' || after == ' ')) {
            return null;
        }
        if (end - index > 1) {
            return after == '\n' && !Chars.isHan(before)
                    ? null
                    : MaskContext.unfilled(index, end, Style.ASTERISK, 0.9, "mask.asterisk");
        }
        boolean footnote = (before == '\n' || before == ' ') && context.around().noun(view, end) == null;
        boolean shows = !footnote && context.around().showsValue(view, end, '*');
        boolean between = Chars.isHan(before) && Chars.isHan(after);
        if (shows || between && !context.habits().markdown()) {
            return MaskContext.unfilled(index, end, Style.ASTERISK, shows ? 0.8 : 0.6, "mask.asterisk-single");
        }
        return null;
    }
}
