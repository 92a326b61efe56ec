package org.worksummary.analysis.internal.placeholder;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds the marks of Markdown emphasis, which are no placeholders: the two ** of **存款业务**.
 *
 * <p>A mark opens when it is glued to the text on its right, and closes when glued to the text on its left; the text
 * between is more than punctuation. Where 个, 万元 or 县 follows the opening mark and a Han character goes before it, the
 * pair is emphasis only if no clause ends between them and no unit follows the second: 起诉**户，回款**万元 are two
 * placeholders.
 */
final class Emphasis {
    private static final int LONGEST_MARK = 3;
    /** In a text without other Markdown the words between two marks must be this many characters. */
    private static final int LEAST_STRICT = 4;

    private final TextView view;
    private final Surroundings around;
    private final SpanSet found = new SpanSet();
    private boolean strict;

    private Emphasis(TextView view, Surroundings around) {
        this.view = view;
        this.around = around;
    }

    /** {@return the marks of emphasis in a text} */
    static SpanSet marks(TextView view, Surroundings around, DocumentHabits habits) {
        Emphasis emphasis = new Emphasis(view, around);
        emphasis.strict = !habits.markdown();
        if (view.indexOf("**", 0) >= 0 || habits.markdown()) {
            for (int start = 0; start < view.length(); ) {
                int end = view.indexOf('\n', start);
                end = end < 0 ? view.length() : end;
                emphasis.line(start, end);
                start = end + 1;
            }
        }
        return emphasis.found;
    }

    private void line(int start, int end) {
        List<int[]> runs = new ArrayList<>();
        for (int i = start; i < end; i++) {
            char c = view.charAt(i);
            if (c == '*' || c == '_') {
                int after = Math.min(Surroundings.runEnd(view, i), end);
                runs.add(new int[] {i, after});
                i = after - 1;
            }
        }
        int i = 0;
        while (i + 1 < runs.size()) {
            int[] open = runs.get(i);
            int[] close = runs.get(i + 1);
            if (isPair(open, close)) {
                found.add(open[0], open[1]);
                found.add(close[0], close[1]);
                i += 2;
            } else {
                i++;
            }
        }
    }

    private boolean isPair(int[] open, int[] close) {
        int from = open[1];
        int to = close[0];
        boolean same = from - open[0] == close[1] - to && view.charAt(open[0]) == view.charAt(to);
        if (!same || from - open[0] > LONGEST_MARK || to == from || view.at(from) == ' ' || view.at(to - 1) == ' ') {
            return false;
        }
        if (view.charAt(to) == '_' && to - close[1] == -1) {
            return false;
        }
        boolean content = false;
        boolean clauseEnds = false;
        for (int i = from; i < to; i++) {
            content |= Chars.isHan(view.charAt(i)) || Surroundings.isWord(view.charAt(i));
            clauseEnds |= Chars.endsClause(view.charAt(i));
        }
        if (strict && (to - from < LEAST_STRICT || view.charAt(to) != '*' || shows(from) || shows(close[1]))) {
            return false;
        }
        char before = view.at(open[0] - 1);
        boolean masksOpen = shows(from) && (Chars.isHan(before) || before == '、' || before == '，');
        return content && !(masksOpen && (clauseEnds || shows(close[1])));
    }

    private boolean shows(int index) {
        return view.at(index) != ' ' && around.showsValue(view, index, '*');
    }
}
