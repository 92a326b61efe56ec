package org.worksummary.analysis.internal.words;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Words that are looked up whole, by a stretch of the view instead of a string of its own. Immutable.
 *
 * @param <T> what is kept with a word
 */
public final class WordBook<T> {
    private final @Nullable String[] words;
    private final @Nullable Object[] values;
    private final int mask;

    private WordBook(Map<String, T> entries) {
        int size = Integer.highestOneBit(Math.max(8, entries.size() * 4));
        words = new String[size];
        values = new Object[size];
        mask = size - 1;
        entries.forEach((word, value) -> {
            int slot = hash(word.charAt(0), word.charAt(word.length() - 1), word.length()) & mask;
            while (words[slot] != null) {
                slot = slot + 1 & mask;
            }
            words[slot] = word;
            values[slot] = value;
        });
    }

    /** {@return a book of words, none of them empty} */
    public static <T> WordBook<T> of(Map<String, T> entries) {
        return new WordBook<>(entries);
    }

    /** {@return what is kept with the word that the stretch is, or {@code null} if it is none} */
    @SuppressWarnings("unchecked")
    public @Nullable T get(TextView view, int start, int end) {
        int length = end - start;
        if (length <= 0) {
            return null;
        }
        int slot = hash(view.at(start), view.at(end - 1), length) & mask;
        for (String word = words[slot]; word != null; word = words[slot]) {
            if (word.length() == length && view.startsWith(word, start)) {
                return (T) values[slot];
            }
            slot = slot + 1 & mask;
        }
        return null;
    }

    private static int hash(char first, char last, int length) {
        int mixed = first * 0x9E3779B1 + last * 0x85EBCA6B + length;
        return mixed ^ mixed >>> 15;
    }
}
