package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Placeholder.Style;

/**
 * （单位名称）, 【补写主要做法】, 【其他工作请补充】, （请各科室补充）, 【项目进展，待核】, [数字], （ ）: a bracket that is empty or tells what to write there.
 *
 * <p>Not 【德育工作】 (a label), （试行）, [2020]3号, a Markdown link or check box, {优势}.
 */
final class BracketRule implements MaskRule {
    private static final WordTable PROMPTS = WordTable.read("mask-prompts.txt");
    private static final WordTable PENDING = WordTable.read("mask-pending.txt");
    private static final WordTable ASKING_ENDS = WordTable.read("mask-asking-ends.txt");
    private static final int LONGEST_REQUEST = 40;
    private static final String OPEN = "([【{〔<";
    private static final String CLOSE = ")]】}〕>";
    private static final int LONGEST = 120;
    private static final int LONGEST_NAME = 16;

    @Override
    public String triggers() {
        return OPEN;
    }

    @Override
    public @Nullable Mask at(MaskContext context, int index) {
        TextView view = context.view();
        char close = CLOSE.charAt(OPEN.indexOf(view.charAt(index)));
        int end = closing(view, index, close);
        if (end < 0 || close == ']' && (view.at(end + 1) == '(' || view.at(index - 1) == '!')) {
            return null;
        }
        int from = index + 1;
        int to = end;
        while (from < to && view.charAt(from) == ' ') {
            from++;
        }
        while (to > from && view.charAt(to - 1) == ' ') {
            to--;
        }
        if (from == to) {
            return empty(context, index, end + 1);
        }
        if (PROMPTS.at(view, from) != null
                || isPending(view, from, to)
                || asksAtEnd(view, from, to)
                || isField(context, from, to, close)
                || close == ')' && isLed(context, index, from, to)
                || close == '】' && InlineLabel.asks(context, index, end)) {
            return MaskContext.unfilled(index, end + 1, Style.BRACKET, 0.9, "mask.bracket");
        }
        return null;
    }

    private static int closing(TextView view, int open, char close) {
        for (int i = open + 1; i < Math.min(view.length(), open + LONGEST); i++) {
            char c = view.charAt(i);
            if (c == close) {
                return i;
            }
            if (c == '\n' || c == view.charAt(open)) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable Mask empty(MaskContext context, int start, int end) {
        TextView view = context.view();
        char open = view.charAt(start);
        boolean unit =
                context.around().unit(view, end) != null || context.around().noun(view, end) != null;
        char after = view.at(end);
        boolean field =
                end - start > 3 && (after == '\n' || after == '，' || after == '。' || after == ';' || after == '、');
        boolean round = open == '(' || open == '【' || open == '〔';
        boolean afterText = view.at(start - 1) != '\n'
                && view.at(start - 1) != ' '
                && !Surroundings.isWord(view.at(start - 1))
                && view.at(start - 1) != '-';
        if (afterText && (unit && (round || open == '[') || field && round && end - start > 2)) {
            return MaskContext.unfilled(start, end, Style.BRACKET, unit ? 0.9 : 0.7, "mask.bracket-empty");
        }
        return null;
    }

    private static boolean isPending(TextView view, int from, int to) {
        WordTable.Entry word = PENDING.at(view, from);
        return word != null && (word.length() == to - from || view.at(from + word.length()) == ':');
    }

    /** 请各科室补充, 项目投资及进展，待核: what a bracket ends with asks for words that are still to come. */
    private static boolean asksAtEnd(TextView view, int from, int to) {
        WordTable.Entry asking = ASKING_ENDS.endingAt(view, to);
        if (asking == null || to - from > LONGEST_REQUEST) {
            return false;
        }
        int before = to - asking.length();
        boolean asked = !asking.field(0).equals("request")
                || view.at(from) == '请'
                || view.at(from) == '由'
                || view.at(before - 1) == '请';
        return asked && before > from && Chars.isHan(view.at(from));
    }

    /** The name of a field in round brackets where a name is due: 到（地点）研学. */
    private static boolean isLed(MaskContext context, int open, int from, int to) {
        WordTable.Entry label = context.around().label(context.view(), to);
        boolean led = "到在赴于与向由".indexOf(context.view().at(open - 1)) >= 0;
        return led && label != null && label.length() == to - from;
    }

    /** Every part of 单位/部门 names a field; a round bracket must hold exactly one word that asks for a value. */
    private static boolean isField(MaskContext context, int from, int to, char close) {
        TextView view = context.view();
        if (to - from > LONGEST_NAME) {
            return false;
        }
        boolean loose = close == '】' || close == ']' || close == '>' || close == '}';
        int part = from;
        for (int i = from; i <= to; i++) {
            if (i == to || view.charAt(i) == '/' || view.charAt(i) == '、') {
                WordTable.Entry label = context.around().label(view, i);
                boolean named = label == null ? slashTail(view, i, to) : names(label, i - part, loose);
                if (!named) {
                    return false;
                }
                part = i + 1;
            }
        }
        return true;
    }

    private static boolean names(WordTable.Entry label, int length, boolean loose) {
        if (label.length() == length) {
            return loose || asks(label.word());
        }
        return loose && endsAsName(label.word());
    }

    /** Whether a part before a slash shares the last word of the field: 问题 of 问题/任务名称. */
    private static boolean slashTail(TextView view, int at, int to) {
        return at < to && view.charAt(at) == '/' && view.subSequence(at, to).endsWith("名称");
    }

    private static boolean endsAsName(String word) {
        return word.endsWith("名称")
                || word.endsWith("姓名")
                || word.endsWith("数字")
                || word.endsWith("数据")
                || word.endsWith("日期")
                || word.endsWith("金额");
    }

    private static boolean asks(String word) {
        return endsAsName(word)
                || word.startsWith("具体")
                || word.endsWith("数量")
                || word.endsWith("人数")
                || word.endsWith("名");
    }
}
