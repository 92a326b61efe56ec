package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Placeholder.Style;

/**
 * 20XX, 201x, 20__, 20××: a year with its last digits left out; the digits belong to it.
 *
 * <p>Not 20×30米, 200X型, 120XX, 20 年 (a duration with a stray blank).
 */
final class MaskedYearRule implements MaskRule {
    private static final String FILLERS = "Xx×*_○〇□? ";

    @Override
    public String triggers() {
        return "12";
    }

    @Override
    public @Nullable Mask at(MaskContext context, int index) {
        TextView view = context.view();
        boolean century = view.startsWith("20", index) || view.startsWith("19", index);
        char before = view.at(index - 1);
        if (!century
                || Surroundings.isWord(before)
                || before == '.'
                || before == '-' && Chars.isDigit(view.at(index - 2))) {
            return null;
        }
        int known = index + 2;
        while (known < index + 4 && Chars.isDigit(view.at(known))) {
            known++;
        }
        char filler = view.at(known);
        if (FILLERS.indexOf(filler) < 0) {
            return null;
        }
        int end = known;
        while (end < index + 5 && Character.toLowerCase(view.at(end)) == Character.toLowerCase(filler)) {
            end++;
        }
        boolean range = Chars.isDash(view.at(end))
                && view.startsWith(view.subSequence(index, index + 2), end + 1)
                && view.at(end + 3) == filler;
        boolean year = range || view.at(end) == '年' || view.startsWith("学年", end) || view.startsWith("届", end);
        boolean loose = filler == '_' || filler == ' ';
        boolean whole = loose ? known == index + 2 : end == index + 4;
        if (!whole || filler == ' ' && end - known < 2 || loose && !year) {
            return null;
        }
        boolean closed = view.at(end) == ']' || view.at(end) == '〕' || view.at(end) == '】' || view.at(end) == ')';
        boolean certain = year || closed || end - known == 2 && Surroundings.isX(filler) && free(view, end);
        return certain ? MaskContext.unfilled(index, end, Style.MASKED_YEAR, year ? 0.99 : 0.9, "mask.year") : null;
    }

    private static boolean free(TextView view, int end) {
        char c = view.at(end);
        return !Surroundings.isWord(c)
                && !(c == '-' && Chars.isLetter(view.at(end + 1)) && !Surroundings.isX(view.at(end + 1)));
    }
}
