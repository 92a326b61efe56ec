package org.worksummary.analysis.internal.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Words to be found where they begin or where they end, the longest first.
 *
 * @param <T> what is kept with a word
 */
final class WordTable<T> {
    private final Map<Character, List<T>> entries = new TreeMap<>();
    private final Function<T, String> word;
    private final boolean backwards;

    private WordTable(List<T> all, Function<T, String> word, boolean backwards) {
        this.word = word;
        this.backwards = backwards;
        for (T entry : all) {
            String text = word.apply(entry);
            char key = text.charAt(backwards ? text.length() - 1 : 0);
            entries.computeIfAbsent(key, c -> new ArrayList<>()).add(entry);
        }
        for (List<T> list : entries.values()) {
            list.sort(Comparator.comparingInt(entry -> -word.apply(entry).length()));
        }
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
        List<T> candidates = entries.get(view.at(backwards ? at - 1 : at));
        if (candidates == null) {
            return null;
        }
        for (T entry : candidates) {
            String text = word.apply(entry);
            if (view.startsWith(text, backwards ? at - text.length() : at)) {
                return entry;
            }
        }
        return null;
    }
}
