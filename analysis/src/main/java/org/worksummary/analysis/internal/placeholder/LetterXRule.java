package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Placeholder.Style;

/**
 * XX, xxx, x.x: letters x in place of a value.
 *
 * <p>Two and more are one nearly always (XX万元, xx社区, xx.x%); a single one where 个, 县, 书记, 月 or the like follows, or
 * where the document masks by x elsewhere. Not X光, XML, XX-200, LX-10X, X5型, 6x7, 1+X证书, www.xxx.com.
 */
final class LetterXRule implements MaskRule {
    private static final WordTable WORDS = WordTable.read("letter-x-words.txt");

    @Override
    public String triggers() {
        return "Xx";
    }

    @Override
    public @Nullable Mask at(MaskContext context, int index) {
        TextView view = context.view();
        if (insideWord(view, index)) {
            return null;
        }
        int end = end(view, index);
        if (!freeStanding(view, index, end)) {
            return null;
        }
        if (end - index > 1) {
            return MaskContext.unfilled(index, end, Style.LETTER_X, 0.95, "mask.letter-x");
        }
        if (single(view, context.around(), index)) {
            return MaskContext.unfilled(index, end, Style.LETTER_X, 0.9, "mask.letter-x-single");
        }
        boolean between = Chars.isHan(view.at(index - 1)) && Chars.isHan(view.at(end));
        if (between && context.habits().maskedByX() && view.charAt(index) == 'X') {
            return MaskContext.unfilled(index, end, Style.LETTER_X, 0.6, "mask.letter-x-single");
        }
        return null;
    }

    /** {@return whether the x at the index stands for a value whatever the rest of the document does} */
    static boolean certain(TextView view, Surroundings around, int index) {
        if (insideWord(view, index)) {
            return false;
        }
        int end = end(view, index);
        return freeStanding(view, index, end)
                && (end - index > 1 ? around.showsValue(view, end, view.charAt(index)) : single(view, around, index));
    }

    private static boolean insideWord(TextView view, int index) {
        char before = view.at(index - 1);
        boolean number = before == '.' && Surroundings.isWord(view.at(index - 2)) && !behindMarker(view, index);
        return Surroundings.isWord(before) || number;
    }

    /** Whether nothing but a number and its point stands before the index in the paragraph: 1.X月底前完成. */
    private static boolean behindMarker(TextView view, int index) {
        int i = index - 2;
        while (Chars.isDigit(view.at(i)) && index - i <= 4) {
            i--;
        }
        while (view.at(i) == ' ') {
            i--;
        }
        return view.at(i) == '\n';
    }

    private static boolean single(TextView view, Surroundings around, int index) {
        return view.at(index - 1) == '第' || around.showsValue(view, index + 1, view.charAt(index));
    }

    /** Takes x, xx, xx.x and x,xxx as one. */
    private static int end(TextView view, int index) {
        int end = index;
        while (Surroundings.isX(view.at(end))) {
            end++;
            boolean grouped = view.at(end) == '.' || view.at(end) == ',' && end - index <= 3;
            if (grouped && Surroundings.isX(view.at(end + 1))) {
                end++;
            }
        }
        return end;
    }

    private static boolean freeStanding(TextView view, int start, int end) {
        char before = view.at(start - 1);
        char after = view.at(end);
        if (Surroundings.isWord(after) || WORDS.at(view, start) != null) {
            return false;
        }
        if (isJoint(before)
                && !Surroundings.isX(view.at(start - 2))
                && glues(view.at(start - 2))
                && !behindMarker(view, start)) {
            return false;
        }
        boolean joined = isJoint(after) && !Surroundings.isX(view.at(end + 1)) && glues(view.at(end + 1));
        boolean mail = after == '@' || after == '.' && Chars.isLetter(view.at(end + 1));
        return !joined && !mail && before != '+' && after != '+' && before != '=' && after != '=';
    }

    /** Whether a joint with this character at its far side makes one name of both sides: XX-200, m/x. */
    private static boolean glues(char c) {
        return Surroundings.isWord(c) || c == '/' || c == '.';
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '/' || c == '@' || c == '&' || c == '#' || c == '\\' || c == '.' || c == '$';
    }
}
