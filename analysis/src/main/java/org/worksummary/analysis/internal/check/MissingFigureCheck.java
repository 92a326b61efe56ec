package org.worksummary.analysis.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.Rule;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.text.Diagnostic;

/**
 * Finds numbers that were lost without a trace, not even a blank: {@code figure.missing}.
 *
 * <p>公开率达。 设置了个窗口， 女职工占比%， 投入资金万元， 整改问题个， 受益群众余人， 2023年月日， 召开第届大会 and 由提高到96% are such. Not 成效显著，增长较快，
 * 设置了个人账户, 起到了表率作用, 完成率（%）, 其余人员, 第三届.
 */
final class MissingFigureCheck {
    private static final Rule RULE = Rule.of("figure.missing");
    /** Where it is looked: the characters of {@link #at}. */
    private static final CharSet FIRST = CharSet.of("，。,;!?%‰元余年月第由从个名户件次场条份处项起篇张期");

    private static final String WORDS = "missing-figures.txt";
    private static final WordTable ABOUT = WordTable.read(WORDS, "ABOUT");
    private static final WordTable IS = WordTable.read(WORDS, "IS");
    private static final WordTable TO = WordTable.read(WORDS, "TO");
    private static final WordTable VERB = WordTable.read(WORDS, "VERB");
    private static final WordTable MONEY = WordTable.read(WORDS, "MONEY");
    private static final WordTable COUNTED = WordTable.read(WORDS, "COUNTED");
    private static final WordTable WORD = WordTable.read(WORDS, "WORD");

    /** What a number may end with, and what stands in its place. */
    private static final String NUMERALS = "一二三四五六七八九十百千万亿两双半几数多余来每各某〇零";

    private final TextView view;
    private final List<Diagnostic> found = new ArrayList<>();

    private MissingFigureCheck(TextView view) {
        this.view = view;
    }

    static List<Diagnostic> check(TextView view, List<Paragraph> paragraphs) {
        MissingFigureCheck check = new MissingFigureCheck(view);
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.isTableRow()) {
                int end = paragraph.end();
                for (int i = view.find(FIRST, paragraph.start(), end); i < end; i = view.find(FIRST, i + 1, end)) {
                    check.at(i);
                }
            }
        }
        return check.found;
    }

    private void at(int i) {
        switch (view.charAt(i)) {
            case '，', '。', ',', ';', '!', '?' -> reached(i);
            case '%', '‰' -> percent(i);
            case '元' -> money(i);
            case '余' -> rough(i);
            case '年', '月' -> date(i);
            case '第' -> ordinal(i);
            case '由', '从' -> fromTo(i);
            case '个' -> {
                points(i);
                classifier(i);
            }
            case '名', '户', '件', '次', '场', '条', '份', '处', '项', '起', '篇', '张', '期' -> classifier(i);
            default -> {
                // No number is lost here.
            }
        }
    }

    /** 公开率达。 漏损率控制在， */
    private void reached(int stop) {
        WordTable.Entry to = TO.endingAt(view, stop);
        if (to != null) {
            report(stop - to.length(), stop, "之后");
            return;
        }
        WordTable.Entry is = IS.endingAt(view, stop);
        if (is == null) {
            return;
        }
        int end = stop - is.length();
        if ("均已都也共约仅".indexOf(view.at(end - 1)) >= 0) {
            end--;
        } else if (view.startsWith("分别", end - 2)) {
            end -= 2;
        }
        WordTable.Entry about = ABOUT.endingAt(view, end);
        if (about != null && !view.startsWith("表率", end - 2)) {
            report(end - about.length() - namesRate(end - 1), stop, "之后");
        }
    }

    /** The two characters before 率 that say which: 公开率. */
    private int namesRate(int last) {
        boolean named = view.at(last) == '率' && Chars.isHan(view.at(last - 1)) && Chars.isHan(view.at(last - 2));
        return named ? 2 : 0;
    }

    /** 女职工占比%， but not a column's head: 占比（%）, 完成率%. */
    private void percent(int i) {
        if (!lacksNumber(i)) {
            return;
        }
        int end = view.startsWith("以上", i + 1) || view.startsWith("以下", i + 1) || view.startsWith("左右", i + 1)
                ? i + 3
                : i + 1;
        if (endsClause(end) || view.at(end) == '的') {
            report(i - 1, i + 1, "中间");
        }
    }

    /** 提高个百分点 */
    private void points(int i) {
        if (view.startsWith("个百分点", i) && lacksNumber(i) && "这那哪整单首".indexOf(view.at(i - 1)) < 0) {
            report(i - 1, i + 4, "中间");
        }
    }

    /** 投入资金万元， */
    private void money(int i) {
        char scale = view.at(i - 1);
        int start = scale == '万' || scale == '亿' || scale == '千' ? i - 1 : i;
        WordTable.Entry word = MONEY.endingAt(view, start);
        if (word != null && endsClause(i + 1)) {
            report(start - word.length(), i + 1, "中间");
        }
    }

    /** 受益群众余人， but not 其余人， 农闲之余， */
    private void rough(int i) {
        boolean word = NUMERALS.indexOf(view.at(i - 1)) >= 0 || "其剩业富盈结残空闲冗之年月日天里岁有宽赘其".indexOf(view.at(i - 1)) >= 0;
        if (word || !Chars.isHan(view.at(i - 1))) {
            return;
        }
        int unit = "万亿".indexOf(view.at(i + 1)) >= 0 ? i + 2 : i + 1;
        boolean long2 = view.startsWith("人次", unit) || view.startsWith("场次", unit) || view.startsWith("公里", unit);
        boolean counts = long2 || "人名户个次场件条处项份册台套辆期篇吨亩元".indexOf(view.at(unit)) >= 0;
        int end = unit + (long2 ? 2 : 1);
        if (counts && endsClause(end)) {
            report(i - 1, end, "中间");
        }
    }

    /** 2023年月日, 3月日， but not 2023年月均, 3月日均. */
    private void date(int i) {
        boolean year = view.charAt(i) == '年';
        if (!Chars.isDigit(view.at(i - 1)) || view.at(i + 1) != (year ? '月' : '日')) {
            return;
        }
        char next = view.at(i + 2);
        boolean goesOn = year ? "日底份".indexOf(next) >= 0 : "至前，。在召".indexOf(next) >= 0;
        if (goesOn) {
            report(i, i + 2, "中间");
        }
    }

    /** 召开第届大会, but not 次第， 门第. */
    private void ordinal(int i) {
        if ("届次批期轮".indexOf(view.at(i + 1)) >= 0 && "次门等科品及落".indexOf(view.at(i - 1)) < 0) {
            report(i, i + 2, "中间");
        }
    }

    /** 由提高到96%, but not 由提高到普及. */
    private void fromTo(int i) {
        WordTable.Entry to = TO.at(view, i + 1);
        if (to != null && Chars.isDigit(view.at(i + 1 + to.length()))) {
            report(i, i + 1, "之后");
        }
    }

    /** 设置了个窗口, 整改问题个， 召开次， but not 设置了个人账户, 解决了个大问题. */
    private void classifier(int i) {
        char c = view.charAt(i);
        if (!lacksNumber(i)) {
            return;
        }
        if (view.at(i - 1) == '了') {
            boolean common = "个名户件次场条份".indexOf(c) >= 0 && "大好难新小真遍透够把".indexOf(view.at(i + 1)) < 0;
            if (common && VERB.endingAt(view, i - 1) != null && WORD.at(view, i) == null) {
                report(i - 1, i + 1, "中间");
            }
            return;
        }
        if (!endsClause(i + 1)) {
            return;
        }
        WordTable.Entry counted = COUNTED.endingAt(view, i);
        boolean noun = counted != null && counted.field(1).indexOf(c) >= 0;
        boolean verb = "个名次份".indexOf(c) >= 0 && VERB.endingAt(view, i) != null;
        if (noun || verb) {
            report(start(counted, i), i + 1, "中间");
        }
    }

    private static int start(WordTable.@Nullable Entry counted, int i) {
        return counted == null ? i - 2 : i - counted.length();
    }

    /** Whether a Han character stands before the index that no number ends with. */
    private boolean lacksNumber(int i) {
        char before = view.at(i - 1);
        return Chars.isHan(before) && NUMERALS.indexOf(before) < 0;
    }

    /** Whether a clause ends at the index, by a sign: a line may end anywhere. */
    private boolean endsClause(int i) {
        char c = view.at(i);
        return Chars.endsClause(c) && c != '\n' && c != ':';
    }

    private void report(int start, int end, String where) {
        String words = view.slice(start, end).toString();
        found.add(RULE.at(view.slice(start, end), "“" + words + "”" + where + "缺少数字"));
    }
}
