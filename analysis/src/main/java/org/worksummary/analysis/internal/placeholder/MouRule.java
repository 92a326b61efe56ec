package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Placeholder.Expects;
import org.worksummary.model.Placeholder.Style;

/**
 * 某镇, 某某公司, 曹某: 某 in place of a name.
 *
 * <p>A single 某 before 局, 镇, 村, 公司 or an office, or behind a surname (then with the surname). Not 某些, 某种, 某个, 某一,
 * 某单位, 某部门, 某方面.
 */
final class MouRule implements MaskRule {
    private static final WordTable SURNAMES = WordTable.read("surnames.txt");
    private static final String VAGUE = "些种个一天年月日人时处类项次方事物样家份条段";

    @Override
    public String triggers() {
        return "某";
    }

    @Override
    public @Nullable Mask at(MaskContext context, int index) {
        TextView view = context.view();
        if (view.at(index - 1) == '某') {
            return null;
        }
        int end = Surroundings.runEnd(view, index);
        WordTable.Entry noun = context.around().noun(view, end);
        boolean named = noun != null && isNamed(noun);
        if (!named && followsSurname(view, index)) {
            return MaskContext.hidden(index - 1, end, Style.MOU, 0.8, "mask.mou-person");
        }
        if (end - index > 1) {
            return MaskContext.hidden(index, end, Style.MOU, 0.9, "mask.mou");
        }
        if (named && VAGUE.indexOf(view.at(end)) < 0) {
            return MaskContext.hidden(index, end, Style.MOU, 0.85, "mask.mou");
        }
        return null;
    }

    private static boolean isNamed(WordTable.Entry noun) {
        boolean vague = noun.word().equals("单位")
                || noun.word().equals("部门")
                || noun.word().equals("机关")
                || noun.word().equals("领导");
        boolean list = "等二两".indexOf(noun.word().charAt(0)) >= 0;
        return !vague && !list && (Surroundings.expects(noun) != Expects.PERSON || noun.length() > 1);
    }

    /** A surname that no longer word ends in: 由 of 理由某 is none, 曹 of 当事人曹某 is one. */
    private static boolean followsSurname(TextView view, int index) {
        char after = view.at(index + 1);
        boolean vague = VAGUE.indexOf(after) >= 0 && !(after == '某' || after == '人');
        return !vague && SURNAMES.endingAt(view, index) != null && Chars.isHan(view.at(index - 1));
    }
}
