package org.worksummary.analysis.internal.mention;

import java.util.List;
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

    TrailingActs(TextView view, ClauseWords clauses) {
        this.view = view;
        this.clauses = clauses;
    }

    /** {@return the noun without its act, where the clause before the figure says that this was completed} */
    Phrase withoutCompleted(Phrase phrase, int clauseStart, int figureStart) {
        for (String verb : COMPLETING) {
            if (view.indexOf(verb, clauseStart, figureStart) >= 0) {
                return without(phrase);
            }
        }
        return phrase;
    }

    /** {@return the noun without the verbal nouns at its end, if a noun remains} */
    Phrase without(Phrase phrase) {
        if (!phrase.is(Phrase.Kind.NOUN)) {
            return phrase;
        }
        WordRow words = clauses.words(phrase.start(), phrase.end());
        int last = words.size();
        while (last > 0 && words.is(last - 1, NounWords.VERBAL_NOUN)) {
            last--;
        }
        boolean remains = last > 0 && last < words.size() && words.is(last - 1, NounWords.NOUN);
        return remains ? new Phrase(Phrase.Kind.NOUN, phrase.start(), words.end(last - 1)) : phrase;
    }
}
