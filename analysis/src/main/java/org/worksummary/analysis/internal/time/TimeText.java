package org.worksummary.analysis.internal.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Placeholder.Style;

/** A text with its placeholders, as the readers of time expressions see it. */
final class TimeText {
    /** The value of a number that was left out. */
    static final int LEFT_OUT = -1;

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST_MARKER = 3;
    private static final int LONGEST_INDENT = 16;

    private final TextView view;
    private final List<Mask> masks;

    TimeText(TextView view, List<Mask> masks) {
        this.view = view;
        this.masks = masks;
    }

    /**
     * A number in a text.
     *
     * @param value the number, or {@link #LEFT_OUT}
     * @param end the index after its last
     */
    record Field(int value, int end) {
        /** {@return whether the number was left out} */
        boolean isLeftOut() {
            return value == LEFT_OUT;
        }

        /** {@return whether the number lies between the two, or was left out} */
        boolean within(int low, int high) {
            return isLeftOut() || value >= low && value <= high;
        }
    }

    TextView view() {
        return view;
    }

    char at(int index) {
        return view.at(index);
    }

    boolean has(String folded, int index) {
        return view.startsWith(folded, index);
    }

    /** {@return the placeholder that begins at the index, or {@code null}} */
    @Nullable
    Mask mask(int index) {
        int low = 0;
        int high = masks.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Mask mask = masks.get(mid);
            if (mask.start() == index) {
                return mask;
            }
            if (mask.start() < index) {
                low = mid + 1;
            } else {
                high = mid - 1;
            }
        }
        return null;
    }

    /** {@return the next index if a single blank stands at this one that is no placeholder} */
    int skipBlank(int index) {
        boolean single = view.at(index) == ' ' && view.at(index + 1) != ' ' && view.at(index + 1) != '\n';
        return single && mask(index) == null ? index + 1 : index;
    }

    /** {@return the number of one or two digits, Arabic or Chinese, or left out, at the index, or {@code null}} */
    @Nullable
    Field number(int index) {
        Mask mask = mask(index);
        if (mask != null) {
            return mask.style() == Style.MASKED_YEAR ? null : new Field(LEFT_OUT, mask.end());
        }
        char c = at(index);
        if (Chars.isDigit(c)) {
            boolean two = Chars.isDigit(at(index + 1));
            if (two && Chars.isDigit(at(index + 2))) {
                return null;
            }
            return two ? new Field((c - '0') * 10 + at(index + 1) - '0', index + 2) : new Field(c - '0', index + 1);
        }
        return chinese(index);
    }

    private @Nullable Field chinese(int index) {
        int first = DIGITS.indexOf(at(index));
        if (first > 0 && at(index + 1) != '十') {
            return DIGITS.indexOf(at(index + 1)) >= 0 ? null : new Field(first, index + 1);
        }
        if (first <= 0 && at(index) != '十' || first == 0) {
            return null;
        }
        int after = first > 0 ? index + 2 : index + 1;
        int tens = first > 0 ? first * 10 : 10;
        int ones = DIGITS.indexOf(at(after));
        return ones > 0 ? new Field(tens + ones, after + 1) : new Field(tens, after);
    }

    /** {@return the number of one of the four seasons, 1 to 4, at the index, or 0} */
    int quarter(int index) {
        char c = at(index);
        if (c >= '1' && c <= '4') {
            return c - '0';
        }
        int value = DIGITS.indexOf(c);
        return value >= 1 && value <= 4 ? value : 0;
    }

    /** {@return whether a number can begin at the index: no digit, letter or decimal point goes before} */
    boolean opens(int index) {
        char before = at(index - 1);
        boolean numeral = Chars.isHan(at(index)) && (DIGITS.indexOf(before) >= 0 || "十百千万两".indexOf(before) >= 0);
        if (Chars.isDigit(before) || Chars.isLetter(before) || numeral || before == '第' || before == '_') {
            return false;
        }
        return before != '.' && before != '·' || !Chars.isDigit(at(index - 2)) || afterMarker(index - 1);
    }

    /** {@return whether only the number of a point stands between the paragraph's beginning, a semicolon or a colon, and the index} */
    boolean afterMarker(int index) {
        int i = index - 1;
        while ((Chars.isDigit(at(i)) || at(i) == '十' || DIGITS.indexOf(at(i)) >= 0) && index - i <= LONGEST_MARKER) {
            i--;
        }
        return i < index - 1 && beginsParagraph(i + 1);
    }

    private boolean beginsParagraph(int index) {
        int i = index - 1;
        while ((at(i) == ' ' || at(i) == '#' || at(i) == '*') && index - i <= LONGEST_INDENT) {
            i--;
        }
        return at(i) == '\n' || at(i) == ';' || at(i) == ':';
    }

    /** {@return whether one of some characters stands before the index as the end of another word; 成 of 完成 is none} */
    boolean followsOneOf(String characters, int index) {
        char before = at(index - 1);
        boolean done = before == '成' && "完达".indexOf(at(index - 2)) >= 0;
        return !done && characters.indexOf(before) >= 0;
    }

    /** {@return the index after a dash, 至 or 到 with its blanks, or -1 if none stands at the index} */
    int rangeSign(int index) {
        int i = at(index) == ' ' && mask(index) == null ? index + 1 : index;
        int from = i;
        while (Chars.isDash(at(i)) && i - from < 2) {
            i++;
        }
        if (i == from) {
            if (at(i) != '至' && at(i) != '到') {
                return -1;
            }
            i++;
        }
        return at(i) == ' ' && mask(i) == null ? i + 1 : i;
    }
}
