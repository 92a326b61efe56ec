package org.worksummary.analysis.internal.quantity;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordIndex;
import org.worksummary.model.Change;

/**
 * Finds that a figure says a change: 同比增长8.6%, 比去年多4个, 由20天压缩到12天, 较年初压降13%.
 *
 * <p>Must not find one in 高于全市2.3个百分点 or 新增23家, which compare with no time.
 */
final class ChangeFinder {
    private static final int REACH = 40;
    private static final String FILLERS = "了到至为达约近超均各再仅 ";
    private static final String BEFORE_SAME = "与同和比较";
    private static final String[] SAME_TIME = {"同期", "上年", "去年", "上一年"};
    private static final String[] BASE = {"年初", "年末", "年底", "上届", "月底", "以来", "基期"};
    private static final String[] LAST_PERIOD = {"上月", "上季", "上周", "季度", "上半年", "上期", "上学期", "月份", "上旬", "本月"};

    private final WordIndex<ChangeWord> words = WordIndex.backwards(
            Lexicon.read("changes.txt").stream()
                    .map(entry -> new ChangeWord(
                            entry.get(0),
                            Change.Direction.valueOf(entry.get(1)),
                            entry.size() > 2 && entry.get(2).equals("="),
                            entry.size() > 2 && entry.get(2).equals("到")))
                    .toList(),
            ChangeWord::word);

    /**
     * A change and where the words that say it begin.
     *
     * @param change the change
     * @param start the first index of its words
     */
    record Found(Change change, int start) {}

    /** {@return the change that the words before a number say, or {@code null}; {@code start} is where its bound begins} */
    @Nullable
    Found before(TextView view, int start) {
        int at = start;
        boolean arrives = false;
        for (int steps = 0; steps < 4; steps++) {
            char c = view.at(at - 1);
            if (view.startsWith("分别", at - 2) || view.startsWith("幅度", at - 2) || view.startsWith("达到", at - 2)) {
                at -= 2;
            } else if (FILLERS.indexOf(c) >= 0) {
                arrives |= c == '到' || c == '至';
                at--;
            } else {
                break;
            }
        }
        ChangeWord word = words.find(view, at);
        if (word == null || word.arrives() && !arrives) {
            return null;
        }
        int from = at - word.word().length();
        int clause = clauseStart(view, from);
        int against = against(view, clause, from, arrives);
        Change.Basis basis = basis(view, clause, from, against);
        if (word.compared() && (basis == null || !arrives && against < 0)) {
            return null;
        }
        return new Found(new Change(word.direction(), basis), against >= 0 ? against : from);
    }

    /** {@return that a figure is the same as before (…，与上年持平; …，同比持平), or {@code null}} */
    static @Nullable Change after(TextView view, int end) {
        int at = end;
        while (at < end + 2 && (view.at(at) == '，' || view.at(at) == ',' || view.at(at) == ' ')) {
            at++;
        }
        if (BEFORE_SAME.indexOf(view.at(at)) < 0 && !view.startsWith("环比", at) && !view.startsWith("基本与", at)) {
            return null;
        }
        for (int i = at + 1; i < at + 14 && !Chars.endsClause(view.at(i)); i++) {
            if (view.startsWith("持平", i)) {
                return new Change(Change.Direction.UNCHANGED, basis(view, at, i, at));
            }
        }
        return null;
    }

    private static int clauseStart(TextView view, int from) {
        int at = from;
        while (at > 0 && from - at < REACH && !Chars.endsClause(view.at(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the last 同比, 环比, 比 or 较 of the clause stands, or the 由 or 从 of 由…提高到; -1 if none does. */
    private static int against(TextView view, int clause, int from, boolean arrives) {
        for (int at = from - 1; at >= clause; at--) {
            char c = view.at(at);
            char before = view.at(at - 1);
            if (c == '比' && (before == '同' || before == '环')) {
                return at - 1;
            }
            if (c == '比' && before != '占' && before != '对' && before != '评' && isNoShare(view.at(at + 1))
                    || c == '较' && before != '比' && before != '计'
                    || arrives && (c == '由' && before != '理' && before != '自' || c == '从' && before != '服')) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isNoShare(char next) {
        return next != '例' && next != '重' && next != '率' && next != '较' && next != '赛' && next != '武';
    }

    private static Change.@Nullable Basis basis(TextView view, int clause, int from, int against) {
        if (against < 0) {
            return null;
        }
        if (view.startsWith("同比", against)) {
            return Change.Basis.YEAR_ON_YEAR;
        }
        if (view.startsWith("环比", against)) {
            return Change.Basis.PERIOD_ON_PERIOD;
        }
        return timeBasis(view, Math.max(against, clause), from);
    }

    private static Change.@Nullable Basis timeBasis(TextView view, int from, int to) {
        if (contains(view, from, to, SAME_TIME)) {
            boolean end = contains(view, from, to, BASE);
            boolean same = contains(view, from, to, "同期");
            return end && !same ? Change.Basis.SINCE_BASE : Change.Basis.YEAR_ON_YEAR;
        }
        if (contains(view, from, to, BASE) || hasNumber(view, from, to, '年', 4)) {
            return Change.Basis.SINCE_BASE;
        }
        return contains(view, from, to, LAST_PERIOD) || hasNumber(view, from, to, '月', 1)
                ? Change.Basis.PERIOD_ON_PERIOD
                : null;
    }

    /** Whether figures stand before a 年 or 月. */
    private static boolean hasNumber(TextView view, int from, int to, char unit, int digits) {
        for (int i = from + digits; i < to; i++) {
            if (view.at(i) == unit && Chars.isDigit(view.at(i - 1)) && Chars.isDigit(view.at(i - digits))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(TextView view, int from, int to, String... words) {
        for (int i = from; i < to; i++) {
            for (String word : words) {
                if (i + word.length() <= to && view.startsWith(word, i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
