package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Placeholder.Expects;
import org.worksummary.model.Placeholder.Style;

/**
 * A副县长, B常委, A县: a capital in place of a name.
 *
 * <p>Only A to H before an office or 县, 镇, 乡, 村, 公司. Not A级, B类, A股, C语言, A区, 5A景区, KPI.
 */
final class LetterRule implements MaskRule {
    private static final String PLACES = "县镇乡";

    @Override
    public String triggers() {
        return "ABCDEFGH";
    }

    @Override
    public @Nullable Mask at(MaskContext context, int index) {
        TextView view = context.view();
        char before = view.at(index - 1);
        boolean glued = Surroundings.isWord(before) || "-+/.&".indexOf(before) >= 0;
        if (glued || !Chars.isHan(view.at(index + 1))) {
            return null;
        }
        WordTable.Entry noun = context.around().noun(view, index + 1);
        if (noun == null) {
            return null;
        }
        boolean person = Surroundings.expects(noun) == Expects.PERSON
                && noun.length() > 1
                && !noun.word().equals("专员");
        boolean place = PLACES.indexOf(view.at(index + 1)) >= 0 || noun.word().equals("公司");
        return person || place ? MaskContext.hidden(index, index + 1, Style.LETTER, 0.7, "mask.letter") : null;
    }
}
