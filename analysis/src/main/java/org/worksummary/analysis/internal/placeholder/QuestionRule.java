package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Placeholder.Style;

/**
 * ？？条, 大件？车，, 地点？？。: question marks where a value is still to come.
 *
 * <p>Two or more before a unit or behind the name of a field; a single one only between a Han character and a unit that ends the clause. Not 怎么办？？, 好不好？个个都说好.
 */
final class QuestionRule implements MaskRule {
    @Override
    public String triggers() {
        return "?";
    }

    @Override
    public @Nullable Mask at(MaskContext context, int index) {
        TextView view = context.view();
        char before = view.at(index - 1);
        if (before == '?' || before == '\n' || before == ' ') {
            return null;
        }
        int end = Surroundings.runEnd(view, index);
        WordTable.Entry unit = context.around().unitExactly(view, end);
        boolean counts = unit != null && Chars.endsClause(view.at(end + unit.length()));
        boolean several = end - index > 1;
        boolean field = several && unit == null && context.around().label(view, index) != null;
        boolean value = Chars.isHan(before) && (counts || several && unit != null);
        return value || field ? MaskContext.unfilled(index, end, Style.OTHER, 0.7, "mask.question") : null;
    }
}
