package org.worksummary.analysis.internal.quantity;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.QuantityKind;

/**
 * Finds the dotted number that opens a paragraph: 1. of 1.50个村 and 1.2023年, 1.1 of 1.1分包采购 and 1.1 项目争取, 1.3.1.
 *
 * <p>Must not take 1.2 of 1.2亿元 or 46.5 of 46.5公里.
 */
final class OutlineNumber {
    private static final int LONGEST_HEADING = 20;
    private static final String DECORATION = " #*->·•●◆□■";

    private final UnitLexicon units;

    OutlineNumber(UnitLexicon units) {
        this.units = units;
    }

    /** {@return where the number at a paragraph's start ends, or the place of the first character that is no decoration} */
    int endAt(TextView view, int paragraph) {
        int at = paragraph;
        while (at < view.length() && DECORATION.indexOf(view.at(at)) >= 0) {
            at++;
        }
        int first = digits(view, at);
        if (first == at || first > at + 2 || view.at(first) != '.' || !Chars.isDigit(view.at(first + 1))) {
            return at;
        }
        int second = digits(view, first + 1);
        if (view.at(second) == '.') {
            int end = second;
            while (view.at(end) == '.' && Chars.isDigit(view.at(end + 1))) {
                end = digits(view, end + 1);
            }
            return end;
        }
        int unitAt = view.at(second) == ' ' ? second + 1 : second;
        Unit unit = units.at(view, unitAt);
        if (isWhole(unit) || isDate(view.at(unitAt))) {
            return unitAt > second && isHeading(view, unitAt) ? second : first + 1;
        }
        return unit == null ? at : unit.text().equals("分") ? second : at;
    }

    /** Whether a unit counts what has no decimals: 个, 家. */
    private static boolean isWhole(@Nullable Unit unit) {
        return unit != null && unit.kind() == QuantityKind.COUNT;
    }

    /** Whether a short line without the end of a sentence goes on from the index: 1.1 项目争取; not 1.5 个村通水。 */
    private static boolean isHeading(TextView view, int at) {
        int end = at;
        while (end - at < LONGEST_HEADING && view.at(end) != '\n') {
            end++;
        }
        return view.at(end) == '\n' && !Chars.endsClause(view.at(end - 1));
    }

    /** Whether a date begins behind the dot: 3.2023年, 2.6月. */
    private static boolean isDate(char c) {
        return c == '年' || c == '月' || c == '日';
    }

    private static int digits(TextView view, int at) {
        int end = at;
        while (end < at + 20 && Chars.isDigit(view.at(end))) {
            end++;
        }
        return end;
    }
}
