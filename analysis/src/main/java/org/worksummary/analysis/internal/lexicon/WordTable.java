package org.worksummary.analysis.internal.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word list that can be asked which of its words stands at a place of a text; of several the longest counts.
 * Immutable.
 */
public final class WordTable {
    private final Map<Character, List<Entry>> byFirst = new HashMap<>();
    private final Map<Character, List<Entry>> byLast = new HashMap<>();

    /**
     * A word with what the list says about it.
     *
     * @param word the word
     * @param fields the fields behind the word
     */
    public record Entry(String word, List<String> fields) {
        /** {@return the field at the index, or an empty string where there is none} */
        public String field(int index) {
            return index < fields.size() ? fields.get(index) : "";
        }

        /** {@return the number of characters of the word} */
        public int length() {
            return word.length();
        }
    }

    private WordTable(List<List<String>> lines) {
        Comparator<Entry> longestFirst = Comparator.comparingInt(Entry::length).reversed();
        for (List<String> line : lines) {
            String word = line.get(0);
            Entry entry = new Entry(word, List.copyOf(line.subList(1, line.size())));
            byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(entry);
            byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>())
                    .add(entry);
        }
        byFirst.values().forEach(list -> list.sort(longestFirst));
        byLast.values().forEach(list -> list.sort(longestFirst));
    }

    /** {@return the table of a list in the lexicon folder} */
    public static WordTable read(String name) {
        return new WordTable(Lexicon.read(name));
    }

    /** {@return the table of those entries of a list in the lexicon folder whose first field is the kind} */
    public static WordTable read(String name, String kind) {
        return new WordTable(Lexicon.read(name).stream()
                .filter(fields -> fields.size() > 1 && fields.get(1).equals(kind))
                .toList());
    }

    /** {@return the longest word that begins at the index, or {@code null}} */
    public @Nullable Entry at(CharSequence text, int index) {
        if (index < 0 || index >= text.length()) {
            return null;
        }
        for (Entry entry : byFirst.getOrDefault(text.charAt(index), List.of())) {
            if (matches(text, index, entry.word)) {
                return entry;
            }
        }
        return null;
    }

    /** {@return the longest word that ends before the index, or {@code null}} */
    public @Nullable Entry endingAt(CharSequence text, int end) {
        if (end <= 0 || end > text.length()) {
            return null;
        }
        for (Entry entry : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
            if (matches(text, end - entry.length(), entry.word)) {
                return entry;
            }
        }
        return null;
    }

    /** {@return whether any word begins with the character} */
    public boolean begins(char first) {
        return byFirst.containsKey(first);
    }

    private static boolean matches(CharSequence text, int start, String word) {
        if (start < 0 || start + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
