package org.worksummary.analysis.internal.mention;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Deals out nouns to figures one by one where 分别 says so: 工业增加值、固定资产投资分别增长8.6%、9.1%.
 *
 * <p>Must not deal out anything where there are more nouns than figures, or fewer.
 */
final class SharedNouns {
    private static final String RESPECTIVELY = "分别";
    private static final int MOST = 8;

    private final TextView view;
    private final ClauseWords clauses;
    private final NounBefore before;

    SharedNouns(TextView view, ClauseWords clauses, NounBefore before) {
        this.view = view;
        this.clauses = clauses;
        this.before = before;
    }

    /** {@return one noun for each of the figures that begin with the given one, or an empty list} */
    List<Phrase> deal(List<QuantityMention> mentions, int first, int clauseStart) {
        QuantityMention mention = mentions.get(first);
        int word = view.indexOf(RESPECTIVELY, clauseStart, mention.start() + 1);
        if (word < 0) {
            return List.of();
        }
        int figures = figures(mentions, first);
        if (figures < 2) {
            return List.of();
        }
        int floor = first == 0 ? 0 : mentions.get(first - 1).reachEnd();
        List<Phrase> nouns = new ArrayList<>();
        int end = word;
        int start = clauseStart;
        while (nouns.size() < figures) {
            addNouns(start, end, nouns);
            if (start <= floor || view.at(start - 1) != '、') {
                break;
            }
            end = start - 1;
            start = clauses.start(end, floor);
        }
        boolean named = nouns.stream().allMatch(Phrase::isNamed);
        return nouns.size() == figures && named ? nouns : List.of();
    }

    /** Puts the nouns of one stretch before those found so far: one, or two that are joined by 和. */
    private void addNouns(int start, int end, List<Phrase> nouns) {
        WordRow words = clauses.words(start, end);
        for (int i = words.size() - 2; i > 0; i--) {
            if (words.is(i, NounWords.JOINT)) {
                nouns.add(0, before.find(clauses.words(words.end(i), end), NounBefore.Figure.OTHER));
                nouns.add(0, before.find(words.first(i), NounBefore.Figure.OTHER));
                return;
            }
        }
        nouns.add(0, before.find(words, NounBefore.Figure.OTHER));
    }

    private int figures(List<QuantityMention> mentions, int first) {
        int count = 1;
        while (count < MOST && first + count < mentions.size()) {
            int from = mentions.get(first + count - 1).reachEnd();
            int to = mentions.get(first + count).reachStart();
            if (to < from || to - from > 2 || !isListing(from, to)) {
                break;
            }
            count++;
        }
        return count;
    }

    private boolean isListing(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("、，,和与及 ".indexOf(view.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
