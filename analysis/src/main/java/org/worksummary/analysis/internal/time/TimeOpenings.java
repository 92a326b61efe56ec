package org.worksummary.analysis.internal.time;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordStarts;

/**
 * Tells by a few characters that no time expression begins at a place, so that the readers are not asked there.
 *
 * <p>A number must be one of a day, a month or a year, with what may follow it; a word must be one of the lists. It may let a
 * place pass where no expression begins (8至10名), but holds back none where one does.
 */
final class TimeOpenings {
    private static final String NUMERALS = "〇○◯零一二三四五六七八九十";
    private static final String DASHES = "-—–~−‐―─";
    private static final CharSet NUMERAL = CharSet.of(NUMERALS);
    private static final CharSet BEFORE_NUMBER = CharSet.of("前头这近第“至");
    private static final CharSet AFTER_YEAR = CharSet.of("年季学全上下第至到、和/." + DASHES + NUMERALS);
    private static final CharSet AFTER_NUMBER = CharSet.of("年月日季学至到、和" + DASHES + NUMERALS);
    private static final CharSet AFTER_NUMERAL = CharSet.of("年月季半学夕至到、和 0123456789" + DASHES + NUMERALS);
    private static final int YEAR = 4;

    private final CharSet first;
    private final WordStarts words;

    TimeOpenings() {
        List<String> all = new ArrayList<>(List.of(
                "上半", "下半", "前半", "后半", "半年", "过去", "今后", "未来", "两年", "两个", "两节", "周一", "周二", "周三", "周四", "周五", "周六",
                "周日"));
        for (String list : List.of("time-until.txt", "time-years.txt", "time-words.txt", "time-festivals.txt")) {
            Lexicon.words(list).stream().filter(word -> word.length() > 1).forEach(all::add);
        }
        StringBuilder characters = new StringBuilder("0123456789" + NUMERALS + "前头这近第“至Q");
        all.forEach(word -> characters.append(word.charAt(0)));
        first = CharSet.of(characters);
        words = WordStarts.of(all);
    }

    /** {@return the next index at or after {@code from} and before {@code to} to look at, or {@code to}} */
    int next(TextView view, int from, int to) {
        return view.find(first, from, to);
    }

    /** {@return whether an expression may begin at the index, where one of the first characters stands} */
    boolean mayBegin(TimeText text, int index) {
        TextView view = text.view();
        char c = view.at(index);
        if (Chars.isDigit(c)) {
            return !Chars.isDigit(view.at(index - 1)) && isDateNumber(view, index);
        }
        char next = view.at(index + 1);
        if (c == 'Q') {
            return Chars.isDigit(next);
        }
        if (NUMERAL.contains(c) && (AFTER_NUMERAL.contains(next) || next == '个' && countsMonths(view, index + 1))) {
            return true;
        }
        if (BEFORE_NUMBER.contains(c)) {
            return c == '“'
                    || c == '至'
                    || next == '半'
                    || next == '两'
                    || isNumber(next)
                    || text.mask(index + 1) != null
                    || words.mayBegin(view, index);
        }
        return words.mayBegin(view, index);
    }

    private static boolean isNumber(char c) {
        return Chars.isDigit(c) || NUMERAL.contains(c);
    }

    private static boolean isDateNumber(TextView view, int index) {
        int end = index + 1;
        while (end - index <= YEAR && Chars.isDigit(view.at(end))) {
            end++;
        }
        int length = end - index;
        char after = view.at(view.at(end) == ' ' ? end + 1 : end);
        if (length == YEAR) {
            return AFTER_YEAR.contains(after);
        }
        return length < YEAR && (AFTER_NUMBER.contains(after) || after == '个' && countsMonths(view, end));
    }

    private static boolean countsMonths(TextView view, int index) {
        int at = view.at(index) == ' ' ? index + 1 : index;
        return view.at(at + 1) == '月' || view.at(at + 1) == '多';
    }
}
