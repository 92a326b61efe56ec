package org.worksummary.analysis.internal.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.worksummary.analysis.Rule;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.text.Diagnostic;

/**
 * Finds quotes and brackets without their other half: {@code text.brackets}.
 *
 * <p>落实“一岗双责制度。 and 依据《条例办理 are such. Not the marker 1）, nor a quotation that goes on over the next few paragraphs.
 * Of each kind of quote or bracket a paragraph is told about once.
 */
final class BracketCheck {
    private static final Rule RULE = Rule.of("text.brackets");
    private static final String OPEN = "“‘《〈([【〔{";
    private static final String CLOSE = "”’》〉)]】〕}";
    private static final CharSet HALVES = CharSet.of(OPEN + CLOSE);
    /** A quotation may close this many paragraphs farther on. */
    private static final int PARAGRAPHS = 4;

    private final TextView view;
    private final List<Half> halves = new ArrayList<>();

    private BracketCheck(TextView view) {
        this.view = view;
    }

    static List<Diagnostic> check(TextView view, List<Paragraph> paragraphs) {
        BracketCheck check = new BracketCheck(view);
        for (int i = 0; i < paragraphs.size(); i++) {
            check.collect(paragraphs.get(i), i);
        }
        return check.unpaired();
    }

    /** Collects what is unpaired of each kind that stands in a paragraph. */
    private void collect(Paragraph paragraph, int index) {
        int kinds = 0;
        int end = paragraph.end();
        for (int i = view.find(HALVES, paragraph.start(), end); i < end; i = view.find(HALVES, i + 1, end)) {
            int open = OPEN.indexOf(view.charAt(i));
            kinds |= 1 << (open >= 0 ? open : CLOSE.indexOf(view.charAt(i)));
        }
        for (int kind = 0; kinds >>> kind != 0; kind++) {
            if ((kinds >>> kind & 1) != 0) {
                collect(paragraph, index, kind);
            }
        }
    }

    /** Collects the first half of a kind that a paragraph leaves open, or closes without having opened it. */
    private void collect(Paragraph paragraph, int index, int kind) {
        char open = OPEN.charAt(kind);
        char close = CLOSE.charAt(kind);
        Deque<Integer> opened = new ArrayDeque<>();
        int stray = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = view.charAt(i);
            if (c == open) {
                opened.push(i);
            } else if (c == close && !isNoQuote(i)) {
                if (!opened.isEmpty()) {
                    opened.pop();
                } else if (stray < 0 && !(close == ')' && closesMarker(paragraph, i))) {
                    stray = i;
                }
            }
        }
        if (stray >= 0) {
            halves.add(new Half(index, kind, stray, false));
        }
        if (!opened.isEmpty()) {
            halves.add(new Half(index, kind, opened.getLast(), true));
        }
    }

    private List<Diagnostic> unpaired() {
        boolean[] paired = new boolean[halves.size()];
        int[] lastOpen = new int[OPEN.length()];
        for (int i = 0; i < halves.size(); i++) {
            Half half = halves.get(i);
            int before = lastOpen[half.kind()] - 1;
            if (half.opens()) {
                lastOpen[half.kind()] = i + 1;
            } else if (before >= 0) {
                paired[i] = half.paragraph() - halves.get(before).paragraph() <= PARAGRAPHS;
                paired[before] = paired[i];
                lastOpen[half.kind()] = 0;
            }
        }
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < paired.length; i++) {
            Half half = halves.get(i);
            if (!paired[i]) {
                String sign = view.slice(half.at(), half.at() + 1).toString();
                String message = "“" + sign + "”没有配对的" + (half.opens() ? "后" : "前") + "半边";
                found.add(RULE.at(view.slice(half.at(), half.at() + 1), message));
            }
        }
        return found;
    }

    /** An apostrophe between letters, or the mouth of :). */
    private boolean isNoQuote(int i) {
        char before = view.at(i - 1);
        return view.charAt(i) == '’' && Chars.isLetter(before) || view.charAt(i) == ')' && before == ':';
    }

    /** The bracket of 1), a), 一) and ①) at the beginning of a paragraph or clause. */
    private boolean closesMarker(Paragraph paragraph, int close) {
        int from = close;
        while (from > paragraph.start() && close - from < 4 && isNumber(view.charAt(from - 1))) {
            from--;
        }
        if (from == close) {
            return false;
        }
        char before = view.charAt(Math.max(paragraph.start(), from - 1));
        return from == paragraph.start() || before == ' ' || Chars.endsClause(before) || before == ')';
    }

    private static boolean isNumber(char c) {
        return Chars.isDigit(c) || Chars.isLetter(c) || "一二三四五六七八九十".indexOf(c) >= 0 || c >= '①' && c <= '⑳';
    }

    /** A half without its other half in its own paragraph. */
    private record Half(int paragraph, int kind, int at, boolean opens) {}
}
