package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Placeholder.Style;

/**
 * 待补充, 待核实, TBD: a word that says the value is still to come, alone in its clause or field, or before a unit (TBD件).
 *
 * <p>Not 有待核实的线索, 待定岗位.
 */
final class PendingRule implements MaskRule {
    private static final WordTable WORDS = WordTable.read("mask-pending.txt");

    @Override
    public String triggers() {
        return "待暂TN";
    }

    @Override
    public @Nullable Mask at(MaskContext context, int index) {
        TextView view = context.view();
        WordTable.Entry word = WORDS.at(view, index);
        if (word == null) {
            return null;
        }
        int end = index + word.length();
        char before = view.at(index - 1);
        boolean opens =
                before == ':' || before == '为' || before == ' ' || before == '|' || before == ',' || before == '，';
        opens |= "率额数量值比达约共计".indexOf(before) >= 0 || context.around().label(view, index) != null;
        char after = view.at(end);
        boolean unit = context.around().unitExactly(view, end) != null;
        opens |= unit && Chars.isLetter(view.at(index)) && Chars.isHan(before);
        boolean closes = unit && opens
                || after != ':' && Chars.endsClause(after)
                || after == ')'
                || after == '|'
                || after == ' ';
        return opens && closes ? MaskContext.unfilled(index, end, Style.OTHER, 0.8, "mask.pending") : null;
    }
}
