package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Placeholder.Style;

/** 投入……万元: an ellipsis in place of a number, before a unit that ends its clause. Not ……等, a pause in a speech. */
final class GapRule implements MaskRule {
    @Override
    public String triggers() {
        return "…";
    }

    @Override
    public @Nullable Mask at(MaskContext context, int index) {
        TextView view = context.view();
        char before = view.at(index - 1);
        if (!Chars.isHan(before) || before == '等') {
            return null;
        }
        int end = Surroundings.runEnd(view, index);
        WordTable.Entry unit = context.around().unitExactly(view, end);
        if (unit == null) {
            return null;
        }
        boolean ends = Chars.endsClause(view.at(end + unit.length()));
        return ends ? MaskContext.unfilled(index, end, Style.ELLIPSIS, 0.8, "mask.ellipsis") : null;
    }
}
