package org.worksummary.analysis.internal.mention;

import java.util.List;
import org.worksummary.analysis.Segmenter.Word;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Leaves out of a noun what is done with the things that are counted: 危桥 of 危桥改造9座, 短板指标 of 完成32项短板指标整改.
 *
 * <p>Must not leave out 检查 of 开展安全检查5次, where the act itself is counted.
 */
final class TrailingActs {
    private static final List<String> COMPLETING = List.of("完成", "实施", "推进", "启动");

    private final TextView view;
    private final ClauseWords clauses;
    private final NounWords kinds;

    TrailingActs(TextView view, ClauseWords clauses, NounWords kinds) {
        this.view = view;
        this.clauses = clauses;
        this.kinds = kinds;
    }

    /** {@return the noun without its act, where the clause before the figure says that this was completed} */
    Phrase withoutCompleted(Phrase phrase, int clauseStart, int figureStart) {
        String lead = view.subSequence(clauseStart, Math.max(clauseStart, figureStart));
        return COMPLETING.stream().anyMatch(lead::contains) ? without(phrase) : phrase;
    }

    /** {@return the noun without the verbal nouns at its end, if a noun remains} */
    Phrase without(Phrase phrase) {
        if (!phrase.is(Phrase.Kind.NOUN)) {
            return phrase;
        }
        List<Word> words = clauses.words(phrase.start(), phrase.end());
        int last = words.size();
        while (last > 0 && kinds.isVerbalNoun(words.get(last - 1))) {
            last--;
        }
        boolean remains = last > 0 && last < words.size() && kinds.isNoun(words.get(last - 1));
        return remains
                ? new Phrase(
                        Phrase.Kind.NOUN,
                        phrase.start(),
                        phrase.start() + words.get(last - 1).end())
                : phrase;
    }
}
