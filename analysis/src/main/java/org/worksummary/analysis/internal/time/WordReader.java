package org.worksummary.analysis.internal.time;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.words.WordTable;

/**
 * Reads stretches that have a word of their own: 年初, 年底, 本周三, 上月, 本季度, 本学期.
 *
 * <p>Not 本周转, 青年底, 少年初心, 岁末年初.
 */
final class WordReader {
    private static final WordTable WORDS = WordTable.read("time-words.txt");
    private static final String DAYS = "一二三四五六日";

    /** {@return the stretch that begins at the index, or {@code null}} */
    @Nullable
    PartRead at(TimeText text, int index, boolean afterYear) {
        if (text.at(index) == '周') {
            return weekday(text, index);
        }
        WordTable.Entry word = WORDS.at(text.view(), index);
        if (word == null || !afterYear && text.followsOneOf(word.field(3), index)) {
            return null;
        }
        int end = index + word.length();
        if (word.field(4).indexOf(text.at(end)) >= 0 && text.at(end) != '\n') {
            return null;
        }
        Stretch.Shape shape = Stretch.Shape.valueOf(word.field(0));
        int number = Integer.parseInt(word.field(1));
        if (shape == Stretch.Shape.WEEK) {
            return week(text, end, number);
        }
        PartRead day = shape == Stretch.Shape.RELATIVE_MONTH ? DayReader.behind(text, end, number) : null;
        if (day != null) {
            return day;
        }
        Stretch stretch = new Stretch(shape, number, number);
        Bound bound = Bound.valueOf(word.field(2));
        boolean edged = shape == Stretch.Shape.RELATIVE_MONTH || shape == Stretch.Shape.RELATIVE_QUARTER;
        return bound == Bound.WHOLE && edged
                ? MonthReader.edge(text, end, stretch)
                : new PartRead(end, stretch, null, bound);
    }

    /** 周三 at the beginning of a clause: the day of the week reported on; not 周一鸣 of 局长周一鸣, 周日均. */
    private static @Nullable PartRead weekday(TimeText text, int index) {
        boolean opens = Chars.endsClause(text.at(index - 1)) || text.at(index - 1) == ' ' || text.at(index - 1) == '于';
        boolean day = DAYS.indexOf(text.at(index + 1)) >= 0 && text.at(index + 2) != '均' && text.at(index + 2) != '岁';
        return opens && day ? week(text, index + 1, 0) : null;
    }

    private static PartRead week(TimeText text, int end, int weeks) {
        int day = DAYS.indexOf(text.at(end)) + 1;
        if (text.at(end) == '天') {
            day = 7;
        }
        if (day > 0) {
            Stretch first = new Stretch(Stretch.Shape.WEEKDAY, weeks, day * 11);
            int next = text.rangeSign(end + 1);
            int last = next > 0 && text.at(next) == '周' ? DAYS.indexOf(text.at(next + 1)) + 1 : 0;
            return last > day
                    ? PartRead.whole(next + 2, new Stretch(Stretch.Shape.WEEKDAY, weeks, day * 10 + last))
                    : PartRead.whole(end + 1, first);
        }
        if (text.at(end) == '末') {
            return PartRead.whole(end + 1, new Stretch(Stretch.Shape.WEEKDAY, weeks, 67));
        }
        return PartRead.whole(end, new Stretch(Stretch.Shape.WEEK, weeks, weeks));
    }
}
