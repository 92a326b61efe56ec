package org.worksummary.analysis.internal.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Entries under one character of their word, those with the longest word first.
 *
 * @param <T> what is kept under a character
 */
final class CharIndex<T> {
    private final char[] keys;
    private final List<List<T>> groups;

    /**
     * Makes an index.
     *
     * @param entries what to keep
     * @param word the word of an entry, not empty
     * @param last whether the last character of the word is the key, else the first
     */
    CharIndex(List<T> entries, Function<T, String> word, boolean last) {
        Map<Character, List<T>> byKey = new TreeMap<>();
        for (T entry : entries) {
            String text = word.apply(entry);
            byKey.computeIfAbsent(text.charAt(last ? text.length() - 1 : 0), key -> new ArrayList<>())
                    .add(entry);
        }
        keys = new char[byKey.size()];
        groups = new ArrayList<>();
        for (Map.Entry<Character, List<T>> group : byKey.entrySet()) {
            group.getValue()
                    .sort(Comparator.comparingInt(entry -> -word.apply(entry).length()));
            keys[groups.size()] = group.getKey();
            groups.add(List.copyOf(group.getValue()));
        }
    }

    /** {@return the entries under a character, or none} */
    List<T> under(char key) {
        int found = Arrays.binarySearch(keys, key);
        return found < 0 ? List.of() : groups.get(found);
    }
}
