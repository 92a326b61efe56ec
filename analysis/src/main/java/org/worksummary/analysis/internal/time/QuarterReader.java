package org.worksummary.analysis.internal.time;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;

/**
 * Reads quarters and halves: 一季度, Q1, 第四季度, 前三季度, 一、二季度, 一季度末, 上半年.
 *
 * <p>Not 四季, 一季度一主题, 以上半年.
 */
final class QuarterReader {
    private static final String ONCE = "次考调评督检通研讲课主例点";

    /** {@return the part of a year that begins at the index, or {@code null}} */
    @Nullable
    PartRead at(TimeText text, int index, boolean afterYear) {
        char c = text.at(index);
        if (c == 'Q') {
            return letter(text, index);
        }
        if (text.has("半年", index + 1)) {
            return half(text, index);
        }
        if (c == '前') {
            int last = text.at(index + 1) == '两' ? 2 : text.quarter(index + 1);
            int end = text.at(index + 2) == '个' ? index + 3 : index + 2;
            return last > 0 && text.has("季度", end) ? quarters(text, 1, last, end + 2) : null;
        }
        int from = c == '第' ? index + 1 : index;
        int first = text.quarter(from);
        if (first == 0 || c != '第' && !afterYear && !text.opens(index)) {
            return null;
        }
        if (text.has("季度", from + 1)) {
            return quarters(text, first, first, from + 3);
        }
        int next = text.rangeSign(from + 1);
        if (next < 0 && (text.at(from + 1) == '、' && !text.afterMarker(from + 1) || text.at(from + 1) == '和')) {
            next = from + 2;
        }
        int last = next < 0 ? 0 : text.quarter(next);
        if (last == first + 1 && text.at(next + 1) == '、' && text.quarter(next + 2) == last + 1) {
            next += 2;
            last++;
        }
        return last > first && text.has("季度", next + 1) ? quarters(text, first, last, next + 3) : null;
    }

    /** Q1, 2024年Q3; not QQ1, Q345. */
    private static @Nullable PartRead letter(TimeText text, int index) {
        int quarter = Chars.isDigit(text.at(index + 1)) ? text.quarter(index + 1) : 0;
        boolean glued = isWord(text.at(index + 2)) || Chars.isLetter(text.at(index - 1)) || text.at(index + 2) == '.';
        return quarter == 0 || glued
                ? null
                : PartRead.whole(index + 2, new Stretch(Stretch.Shape.QUARTER, quarter, quarter));
    }

    private static boolean isWord(char c) {
        return Chars.isLetter(c) || Chars.isDigit(c);
    }

    private static @Nullable PartRead half(TimeText text, int index) {
        char c = text.at(index);
        char before = text.at(index - 1);
        int half = c == '上' || c == '前' ? 1 : c == '下' || c == '后' ? 2 : 0;
        if (half == 0 || before == '以' || before == '之' || before == '最') {
            return null;
        }
        int end = text.at(index + 3) == '度' ? index + 4 : index + 3;
        return MonthReader.edge(text, end, new Stretch(Stretch.Shape.HALF, half, half));
    }

    private static @Nullable PartRead quarters(TimeText text, int first, int last, int end) {
        if (text.at(end) == '一' && ONCE.indexOf(text.at(end + 1)) >= 0) {
            return null;
        }
        return MonthReader.edge(text, end, new Stretch(Stretch.Shape.QUARTER, first, last));
    }
}
