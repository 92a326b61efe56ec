package org.worksummary.analysis.internal.placeholder;

import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Placeholder.Expects;

/**
 * Tells words in 【】 that ask for a value by where they stand: 支出【待财务核实】万元, 在【上级主管部门】的指导下.
 *
 * <p>Asks: what a unit follows; what begins with 待, in the middle of a sentence; a kind of organisation behind 在, 由 or 经. Not 【德育工作】 at a
 * line's beginning, 获【先进单位】称号.
 */
final class InlineLabel {
    private static final String LEADS = "在由向经与和同受对";
    private static final int LONGEST = 16;

    private InlineLabel() {}

    /** {@return whether the bracket from {@code open} to {@code close} asks for a value} */
    static boolean asks(MaskContext context, int open, int close) {
        TextView view = context.view();
        char before = view.at(open - 1);
        if (close - open > LONGEST || before == '\n' || !isHan(view, open + 1, close)) {
            return false;
        }
        if (Chars.isHan(before) && context.around().unitExactly(view, close + 1) != null) {
            return true;
        }
        if (view.at(open + 1) == '待') {
            return Chars.isHan(before);
        }
        WordTable.Entry noun = context.around().nounEndingAt(view, close);
        boolean organization = noun != null && noun.length() > 1 && Surroundings.expects(noun) == Expects.ORGANIZATION;
        return organization && LEADS.indexOf(before) >= 0;
    }

    private static boolean isHan(TextView view, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Chars.isHan(view.at(i))) {
                return false;
            }
        }
        return end > start;
    }
}
