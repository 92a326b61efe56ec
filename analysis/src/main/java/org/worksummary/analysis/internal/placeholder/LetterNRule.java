package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Placeholder.Style;

/**
 * N in place of a number before a unit that ends the clause: 评选“五好家庭”N个，.
 *
 * <p>Not “1+N”, N95口罩, N次方, 有N个理由相信.
 */
final class LetterNRule implements MaskRule {
    @Override
    public String triggers() {
        return "N";
    }

    @Override
    public @Nullable Mask at(MaskContext context, int index) {
        TextView view = context.view();
        char before = view.at(index - 1);
        WordTable.Entry unit = context.around().unitExactly(view, index + 1);
        boolean opens = Chars.isHan(before) && before != '有' || before == '”' || before == '》';
        boolean counts = unit != null && Chars.endsClause(view.at(index + 1 + unit.length()));
        return opens && counts ? MaskContext.unfilled(index, index + 1, Style.LETTER, 0.7, "mask.letter-n") : null;
    }
}
