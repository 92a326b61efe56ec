package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Placeholder.Style;

/**
 * 走访老干部 人次，增幅为 %, 来信 件 人次: a gap where a number was dropped before its unit; also 2023年 月 日, 第 届, 〔2021〕 号.
 *
 * <p>Not a stray blank inside a word (抗旱供 水, 国 家), between phrases (强化功能 夯实基础), or behind a number (3 个).
 */
final class BlankRule implements MaskRule {
    private static final WordTable SPLIT_WORDS = WordTable.read("split-words.txt");
    private static final String COUNTING = "一二三四五六七八九十百千万亿两几数每各这那整半首末余多某零〇";

    @Override
    public String triggers() {
        return " ";
    }

    @Override
    public @Nullable Mask at(MaskContext context, int index) {
        TextView view = context.view();
        if (view.at(index - 1) == ' ') {
            return null;
        }
        int end = Surroundings.runEnd(view, index);
        char before = view.at(index - 1);
        char after = view.at(end);
        if (before == '年' && after == '月' || before == '月' && after == '日' && isDateGap(view, index)) {
            return MaskContext.unfilled(index, end, Style.BLANK, 0.95, "mask.blank-date");
        }
        if (before == '第' && "届次批轮期".indexOf(after) >= 0 || isClose(before) && after == '号') {
            return MaskContext.unfilled(index, end, Style.BLANK, 0.9, "mask.blank-ordinal");
        }
        if (!beforeUnit(view, context.around(), index)) {
            return null;
        }
        boolean strong = after == '%' || end - index > 2;
        if (context.habits().strayBlanks() && !strong && splitsWord(view, index, end)) {
            return null;
        }
        return MaskContext.unfilled(index, end, Style.BLANK, strong ? 0.9 : 0.75, "mask.blank");
    }

    /** {@return whether the blanks at the index stand between a Han character and a unit that ends its clause} */
    static boolean beforeUnit(TextView view, Surroundings around, int index) {
        char before = view.at(index - 1);
        boolean noun = Chars.isHan(before) && COUNTING.indexOf(before) < 0 || before == '”' || before == '》';
        if (!noun || before == '第') {
            return false;
        }
        int end = Surroundings.runEnd(view, index);
        WordTable.Entry unit = around.unitExactly(view, end);
        if (unit == null || unit.word().equals("号") || unit.word().equals("员")) {
            return false;
        }
        int after = end + unit.length();
        if (unit.length() == 1
                && (unit.word().equals("余")
                        || unit.word().equals("多")
                        || unit.word().equals("万"))) {
            WordTable.Entry next = around.unitExactly(view, after);
            if (next == null) {
                return false;
            }
            after += next.length();
        }
        if (after < view.length() && view.startsWith("以", after)) {
            char c = view.at(after + 1);
            return c == '上' || c == '下' || c == '内';
        }
        if (view.startsWith("左右", after)) {
            return true;
        }
        char c = view.at(after);
        boolean more =
                c == ' ' && unit.length() == 1 && around.unitExactly(view, Surroundings.runEnd(view, after)) != null;
        boolean ends = Chars.endsClause(c) && c != ':' || c == ')' || c == '(' || c == '和' || more;
        boolean behindUnit =
                view.at(index - 2) == ' ' && around.unitExactly(view, index - 1) != null && unit.length() > 1;
        return ends && (behindUnit || !splitSurely(view, index, end));
    }

    /** The few words that no dropped number explains, whatever the document does: 国 家，. */
    private static boolean splitSurely(TextView view, int start, int end) {
        return view.at(start - 2) == ' ' || view.at(start - 2) == '\n' && end - start > 3;
    }

    /** {@return whether the characters before and behind the blanks make a word: 国 家} */
    static boolean splitsWord(TextView view, int start, int end) {
        return SPLIT_WORDS.at("" + view.at(start - 1) + view.at(end), 0) != null;
    }

    private static boolean isDateGap(TextView view, int index) {
        char c = view.at(index - 2);
        return c == ' ' || Chars.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0;
    }

    private static boolean isClose(char c) {
        return c == '〕' || c == ']' || c == '】';
    }
}
