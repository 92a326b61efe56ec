package org.worksummary.analysis.internal.reference;

import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/** Reads the year and number of a document number (发文字号): 〔2020〕3号, [2019]第12号. Not [3]处. */
final class DocumentNumbers {
    /** What one opens with. */
    static final CharSet OPENING = CharSet.of("〔[【(");

    private static final int LONGEST_NUMBER = 6;

    private DocumentNumbers() {}

    /** {@return the index after the document number whose bracket opens at the index, or -1} */
    static int end(TextView view, int index) {
        char open = view.at(index);
        if (!OPENING.contains(open)) {
            return -1;
        }
        int i = index + 1;
        while (i < index + 5 && (Chars.isDigit(view.at(i)) || Chars.isLetter(view.at(i)))) {
            i++;
        }
        char close = view.at(i);
        if (i != index + 5 || close != '〕' && close != ']' && close != '】' && close != ')') {
            return -1;
        }
        int number = view.at(i + 1) == '第' ? i + 2 : i + 1;
        int end = number;
        while (end - number < LONGEST_NUMBER && Chars.isDigit(view.at(end))) {
            end++;
        }
        return end > number && view.at(end) == '号' ? end + 1 : -1;
    }
}
