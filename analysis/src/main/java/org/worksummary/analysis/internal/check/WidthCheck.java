package org.worksummary.analysis.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.worksummary.analysis.Rule;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Text;

/**
 * Finds half-width and full-width commas, semicolons or brackets in one sentence: {@code text.width}.
 *
 * <p>强化领导,压实责任，全面推进。 mixes two commas, （一) two brackets. Not the comma of 12,860, nor half-width brackets around nothing but
 * letters and figures as in 生产总值(GDP), nor the brackets of a marker. Of each sign a sentence is told about once.
 */
final class WidthCheck {
    private static final Rule RULE = Rule.of("text.width");
    private static final String HALF = ",;(";
    private static final String FULL = "，；（";
    /** What is looked at: the signs, and what ends a sentence. */
    private static final CharSet SIGNS = CharSet.of("，,;()。!?\n\t");

    private final TextView view;
    private final int[] half = new int[HALF.length()];
    private final boolean[] full = new boolean[HALF.length()];
    private final List<Diagnostic> found = new ArrayList<>();

    private WidthCheck(TextView view) {
        this.view = view;
    }

    static List<Diagnostic> check(TextView view, List<Paragraph> paragraphs) {
        WidthCheck check = new WidthCheck(view);
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.isTableRow()) {
                check.paragraph(paragraph);
            }
        }
        return check.found;
    }

    private void paragraph(Paragraph paragraph) {
        clear();
        int from = behindMarker(paragraph);
        int opened = -1;
        int end = paragraph.end();
        for (int i = view.find(SIGNS, from, end); i < end; i = view.find(SIGNS, i + 1, end)) {
            char c = view.charAt(i);
            if (c == '，') {
                full[0] = true;
            } else if (c == ',' && isPunctuation(i)) {
                note(0, i);
            } else if (c == ';') {
                sign(1, i);
            } else if (c == '(') {
                opened = i;
                if (!opensLatin(i, end)) {
                    sign(2, i);
                }
            } else if (c == ')' && opened >= 0) {
                if (isHalf(opened) != isHalf(i)) {
                    sign(2, opened);
                    sign(2, i);
                }
                opened = -1;
            } else if (Chars.endsSentence(c)) {
                report();
            }
        }
        report();
    }

    private void sign(int kind, int i) {
        if (isHalf(i)) {
            note(kind, i);
        } else {
            full[kind] = true;
        }
    }

    private void note(int kind, int i) {
        if (half[kind] < 0) {
            half[kind] = i;
        }
    }

    private void report() {
        List<Diagnostic> sentence = new ArrayList<>();
        for (int kind = 0; kind < half.length; kind++) {
            if (half[kind] >= 0 && full[kind]) {
                Text at = view.slice(half[kind], half[kind] + 1);
                String message = "同一句中半角“" + at + "”与全角“" + FULL.charAt(kind) + "”混用";
                sentence.add(RULE.at(at, message));
            }
        }
        sentence.sort(Comparator.comparing(Diagnostic::at));
        found.addAll(sentence);
        clear();
    }

    private void clear() {
        for (int kind = 0; kind < half.length; kind++) {
            half[kind] = -1;
            full[kind] = false;
        }
    }

    /** A comma beside a Han character; that of 12,860 and of (a, b) is none. */
    private boolean isPunctuation(int i) {
        return Chars.isHan(view.at(i - 1)) || Chars.isHan(view.at(i + 1));
    }

    private boolean isHalf(int i) {
        return view.slice(i, i + 1).charAt(0) < 0x80;
    }

    /** Whether half-width brackets hold nothing but letters, figures and signs: (GDP), (2024). */
    private boolean opensLatin(int open, int end) {
        int limit = Math.min(end, open + 24);
        for (int i = open; i < limit && isHalf(i); i++) {
            if (view.charAt(i) == ')') {
                return true;
            }
        }
        return false;
    }

    private int behindMarker(Paragraph paragraph) {
        int start = paragraph.start();
        if (view.charAt(start) != '(') {
            return start;
        }
        int close = view.indexOf(")", start, Math.min(paragraph.end(), start + 5));
        boolean same = close > 0 && isHalf(start) == isHalf(close);
        return same ? close + 1 : start;
    }
}
