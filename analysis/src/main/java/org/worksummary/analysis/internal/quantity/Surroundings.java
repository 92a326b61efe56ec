package org.worksummary.analysis.internal.quantity;

import org.worksummary.analysis.internal.number.NumeralChars;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/** Says whether what stands before or behind a number makes it a part of something else: X5, 7×24, 3·15, 1:5, 第三. */
final class Surroundings {
    private static final String JOINERS = "×*xX+/:∶·-_#^=";
    private static final String BEFORE_COUNT_WORD = "人户总次指倍系函参件台天度时个多基岁页字";

    private Surroundings() {}

    /** {@return whether a number may begin here} */
    static boolean allowStart(TextView view, int start) {
        char before = view.at(start - 1);
        if (Chars.isLetter(before) || before == '第' || before == '届' || before == '〔') {
            return false;
        }
        if (JOINERS.indexOf(before) >= 0 || Chars.isDash(before)) {
            char other = view.at(start - 2);
            return !Chars.isDigit(other) && !Chars.isLetter(other);
        }
        char first = view.at(start);
        if (first == '数') {
            return BEFORE_COUNT_WORD.indexOf(before) < 0;
        }
        if (NumeralChars.isFormal(first)) {
            return NumeralChars.isChinese(view.at(start + 1)) || view.startsWith("分之", start + 1);
        }
        if (first == '十' || first == '廿') {
            return before != '腊' && before != '月' && before != '初';
        }
        return true;
    }

    /** {@return whether a product, a ratio or a sum goes on behind a number}: 2×35, 1+4+N. */
    static boolean goesOn(TextView view, int end) {
        char next = view.at(end);
        char after = view.at(end + 1);
        return (next == '×' || next == '+' || next == '*' || next == '∶' || next == ':')
                && (Chars.isDigit(after) || Chars.isLetter(after));
    }

    /** {@return whether one of the characters stands in the clause before a place} */
    static boolean inClauseBefore(TextView view, int at, String characters) {
        for (int i = at - 1; i >= at - 30; i--) {
            boolean inNumber = view.at(i) == ',' && Chars.isDigit(view.at(i - 1)) && Chars.isDigit(view.at(i + 1));
            if (Chars.endsClause(view.at(i)) && !inNumber) {
                return false;
            }
            if (characters.indexOf(view.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
