package org.worksummary.analysis.internal.mention;

import org.worksummary.analysis.Segmenter;
import org.worksummary.analysis.Segmenter.Word;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordReader;

/** Finds where the clause around a figure begins and ends, and parts it into words. */
final class ClauseWords {
    /** How far a clause reaches from its figure; what is farther away does not belong to it. */
    static final int REACH = 60;

    private final TextView view;
    private final NounWords kinds;
    private final WordReader reader;

    ClauseWords(TextView view, Segmenter segmenter, NounWords kinds) {
        this.view = view;
        this.kinds = kinds;
        this.reader = segmenter instanceof WordReader.Source source ? source.reader(view) : strings(view, segmenter);
    }

    /** {@return a reader of the words that a segmenter makes of strings} */
    private static WordReader strings(TextView view, Segmenter segmenter) {
        return (start, end, sink) -> {
            for (Word word : segmenter.segment(view.subSequence(start, end))) {
                sink.word(start + word.end(), word.tag());
            }
        };
    }

    /** {@return where the clause begins that ends at the index: behind a stop, an open bracket, or at the floor} */
    int start(int end, int floor) {
        int limit = Math.max(floor, end - REACH);
        int depth = 0;
        int at = end;
        while (at > limit) {
            char c = view.at(at - 1);
            int quote = c == '”' ? openingQuote(at - 1, limit) : -1;
            if (quote >= 0) {
                at = quote + 1;
            } else if (c == ')') {
                depth++;
            } else if (c == '(') {
                if (depth == 0) {
                    break;
                }
                depth--;
            } else if (depth == 0 && Chars.endsClause(c)) {
                break;
            } else if (Chars.endsSentence(c)) {
                break;
            }
            at--;
        }
        return at;
    }

    /** {@return where the quote opens that ends at the index, so that its commas end no clause; -1 if none does} */
    private int openingQuote(int close, int limit) {
        for (int at = close - 1; at >= limit && !Chars.endsSentence(view.at(at)); at--) {
            if (view.at(at) == '“') {
                return at;
            }
        }
        return -1;
    }

    /** {@return where the clause ends that begins at the index: before a stop or a bracket, or at the ceiling} */
    int end(int start, int ceiling) {
        int limit = Math.min(Math.min(ceiling, view.length()), start + REACH);
        int at = start;
        while (at < limit && !Chars.endsClause(view.at(at)) && view.at(at) != '(' && view.at(at) != ')') {
            at++;
        }
        return at;
    }

    /** {@return the words of a stretch} */
    WordRow words(int start, int end) {
        WordRow words = WordRow.at(view, start);
        if (start < end) {
            reader.read(start, end, (to, tag) -> words.add(to, kinds.kinds(view, words.end(), to, tag)));
        }
        return words.isEmpty() && start < end ? kinds.parted(view, start, end) : words;
    }
}
