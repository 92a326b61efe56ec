package org.worksummary.analysis.internal.quantity;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Words to be found where they begin or where they end, the longest first.
 *
 * @param <T> what is kept with a word
 */
final class WordTable<T> {
    private final CharIndex<T> entries;
    private final Function<T, String> word;
    private final boolean backwards;

    private WordTable(List<T> all, Function<T, String> word, boolean backwards) {
        this.word = word;
        this.backwards = backwards;
        this.entries = new CharIndex<>(all, word, backwards);
    }

    /** {@return a table of words that are looked up where they begin} */
    static <T> WordTable<T> forwards(List<T> entries, Function<T, String> word) {
        return new WordTable<>(entries, word, false);
    }

    /** {@return a table of words that are looked up where they end} */
    static <T> WordTable<T> backwards(List<T> entries, Function<T, String> word) {
        return new WordTable<>(entries, word, true);
    }

    /** {@return the longest word that begins (or ends) at a place, or {@code null}} */
    @Nullable
    T find(TextView view, int at) {
        for (T entry : entries.under(view.at(backwards ? at - 1 : at))) {
            String text = word.apply(entry);
            if (view.startsWith(text, backwards ? at - text.length() : at)) {
                return entry;
            }
        }
        return null;
    }
}
