package org.worksummary.analysis.internal.words;

import java.util.Collection;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Tells quickly that none of some words begins at a place, by its first two characters. Immutable.
 *
 * <p>The pairs are kept as bits under a hash: it may say that a word begins where none does, but never the other way round.
 */
public final class WordStarts {
    private static final int PAIRS = 1 << 13;

    private final long[] pairs = new long[PAIRS / Long.SIZE];

    private WordStarts(Collection<String> words) {
        for (String word : words) {
            if (word.length() < 2) {
                throw new IllegalArgumentException("of one character: " + word);
            }
            int hash = hash(word.charAt(0), word.charAt(1));
            pairs[hash >>> 6] |= 1L << hash;
        }
    }

    /** {@return the beginnings of words, each of at least two characters} */
    public static WordStarts of(Collection<String> words) {
        return new WordStarts(words);
    }

    /** {@return whether one of the words may begin at the index} */
    public boolean mayBegin(TextView view, int index) {
        int hash = hash(view.at(index), view.at(index + 1));
        return (pairs[hash >>> 6] >>> hash & 1) != 0;
    }

    private static int hash(char first, char second) {
        return (first * 31 + second * 7 + (first >>> 5)) & PAIRS - 1;
    }
}
