package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Placeholder.Expects;

/**
 * Reads the words around a stand-in: the unit, the kind of place, organisation or office behind it, the office or label
 * before it. Immutable.
 */
final class Surroundings {
    private static final WordTable UNITS = WordTable.read("mask-units.txt");
    private static final WordTable NOUNS = WordTable.read("mask-nouns.txt");
    private static final WordTable LABELS = WordTable.read("mask-labels.txt");
    private static final int DOCUMENT_SIGN = 8;

    /** {@return the unit or classifier at the index, past one blank and an inner 余 or 多, or {@code null}} */
    WordTable.@Nullable Entry unit(TextView view, int index) {
        int i = skipBlank(view, index);
        WordTable.Entry entry = unitExactly(view, i);
        if (entry == null) {
            return null;
        }
        boolean rough = entry.word().equals("余") || entry.word().equals("多");
        if (rough) {
            return unitExactly(view, i + 1);
        }
        return entry;
    }

    /** {@return the unit that stands exactly at the index, or {@code null}} */
    WordTable.@Nullable Entry unitExactly(TextView view, int index) {
        WordTable.Entry entry = UNITS.at(view, index);
        return entry == null || expects(entry) == Expects.TEXT ? null : entry;
    }

    /** {@return the noun that a name stands before (县, 局, 副县长), or {@code null}} */
    WordTable.@Nullable Entry noun(TextView view, int index) {
        int i = skipBlank(view, index);
        if (view.at(i) == '副' || view.at(i) == '原') {
            WordTable.Entry office = NOUNS.at(view, i + 1);
            return office != null && expects(office) == Expects.PERSON ? office : null;
        }
        return NOUNS.at(view, i);
    }

    /** {@return whether a unit or classifier stands at the index} */
    boolean hasUnit(TextView view, int index) {
        return unitExactly(view, index) != null;
    }

    /** {@return the place, organisation or office that ends before the index, or {@code null}} */
    WordTable.@Nullable Entry nounEndingAt(TextView view, int end) {
        return NOUNS.endingAt(view, end);
    }

    /** {@return the field's name that ends before the index (联系人), or {@code null}} */
    WordTable.@Nullable Entry label(CharSequence text, int end) {
        return LABELS.endingAt(text, end);
    }

    /** {@return what an entry of the word lists says has to be written} */
    static Expects expects(WordTable.Entry entry) {
        return Expects.valueOf(entry.field(0));
    }

    /** {@return whether the index begins the rest of a document number: 发〔2021〕, 巡办[20xx]} */
    boolean documentSign(TextView view, int index) {
        int i = index;
        while (i < index + DOCUMENT_SIGN && Chars.isHan(view.at(i))) {
            i++;
        }
        char c = view.at(i);
        char next = view.at(i + 1);
        return i > index && (c == '〔' || c == '[' || c == '【') && (next == '2' || next == '1' || isX(next));
    }

    /**
     * {@return whether what stands behind an index shows that a value was left out before it: a unit, 县, 局, 书记, 月 and
     * 日, a document's sign, or 至 with another stand-in of the same character and its unit}
     */
    boolean showsValue(TextView view, int end, char mask) {
        if (unit(view, end) != null || noun(view, end) != null || documentSign(view, end)) {
            return true;
        }
        char c = view.at(skipBlank(view, end));
        if (c == '月' || c == '日') {
            return true;
        }
        if (c == '至' || c == '到' || c == '、' || Chars.isDash(c)) {
            int i = skipBlank(view, end) + 1;
            if (view.at(i) == mask) {
                int next = runEnd(view, i);
                return unit(view, next) != null || noun(view, next) != null || view.at(next) == '月';
            }
        }
        return false;
    }

    /** {@return the end of the run of the character at the index} */
    static int runEnd(TextView view, int index) {
        char c = view.at(index);
        int i = index;
        while (i < view.length() && view.charAt(i) == c) {
            i++;
        }
        return i;
    }

    /** {@return the index itself, or the next one if a single blank stands there} */
    static int skipBlank(TextView view, int index) {
        return view.at(index) == ' ' && view.at(index + 1) != ' ' ? index + 1 : index;
    }

    static boolean isX(char c) {
        return c == 'X' || c == 'x';
    }

    /** {@return whether it is an ASCII letter, a digit or _} */
    static boolean isWord(char c) {
        return Chars.isLetter(c) || Chars.isDigit(c) || c == '_';
    }
}
