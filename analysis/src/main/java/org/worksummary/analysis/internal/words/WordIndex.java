package org.worksummary.analysis.internal.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Words to be found where they begin or where they end, the longest first. Immutable.
 *
 * <p>The words are kept in groups under their first (or last) character, the groups in a hash table with open addressing, so
 * that a place where no word stands costs one probe.
 *
 * @param <T> what is kept with a word
 */
public final class WordIndex<T> {
    private static final int SPREAD = 0x9E3779B1;

    /** Words under one character, the longest first. */
    private static final class Group<T> {
        final char key;
        final String[] words;
        final List<T> values;

        Group(char key, List<T> values, Function<T, String> word) {
            this.key = key;
            this.words = values.stream().map(word).toArray(String[]::new);
            this.values = List.copyOf(values);
        }
    }

    private final boolean backwards;
    private final int shift;
    private final @Nullable Group<T>[] slots;

    private WordIndex(List<T> entries, Function<T, String> word, boolean backwards) {
        Map<Character, List<T>> byKey = new TreeMap<>();
        for (T entry : entries) {
            String text = word.apply(entry);
            char key = text.charAt(backwards ? text.length() - 1 : 0);
            byKey.computeIfAbsent(key, c -> new ArrayList<>()).add(entry);
        }
        this.backwards = backwards;
        int bits = Math.max(3, Integer.SIZE - Integer.numberOfLeadingZeros(byKey.size() * 3));
        this.shift = Integer.SIZE - bits;
        this.slots = slots(1 << bits);
        Comparator<T> longestFirst =
                Comparator.comparingInt((T entry) -> word.apply(entry).length()).reversed();
        byKey.forEach((key, group) -> {
            group.sort(longestFirst);
            put(new Group<>(key, group, word));
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Group<T>[] slots(int size) {
        return (@Nullable Group<T>[]) new Group<?>[size];
    }

    private void put(Group<T> group) {
        int slot = group.key * SPREAD >>> shift;
        while (slots[slot] != null) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = group;
    }

    /** {@return an index of words that are looked up where they begin} */
    public static <T> WordIndex<T> forwards(List<T> entries, Function<T, String> word) {
        return new WordIndex<>(entries, word, false);
    }

    /** {@return an index of words that are looked up where they end} */
    public static <T> WordIndex<T> backwards(List<T> entries, Function<T, String> word) {
        return new WordIndex<>(entries, word, true);
    }

    /** {@return the longest word that begins (or ends) at a place, or {@code null}} */
    public @Nullable T find(CharSequence text, int at) {
        return find(text, at, entry -> true);
    }

    /** {@return the longest word that begins (or ends) at a place and is accepted, or {@code null}} */
    public @Nullable T find(CharSequence text, int at, Predicate<T> accepted) {
        int index = backwards ? at - 1 : at;
        if (index < 0 || index >= text.length()) {
            return null;
        }
        Group<T> group = group(text.charAt(index));
        if (group == null) {
            return null;
        }
        for (int i = 0; i < group.words.length; i++) {
            String word = group.words[i];
            if (stands(text, word, backwards ? at - word.length() : at) && accepted.test(group.values.get(i))) {
                return group.values.get(i);
            }
        }
        return null;
    }

    private @Nullable Group<T> group(char key) {
        int slot = key * SPREAD >>> shift;
        Group<T> group = slots[slot];
        while (group != null && group.key != key) {
            slot = slot + 1 & slots.length - 1;
            group = slots[slot];
        }
        return group;
    }

    private static boolean stands(CharSequence text, String word, int start) {
        if (start < 0 || start > text.length() - word.length()) {
            return false;
        }
        for (int i = word.length() - 1; i >= 0; i--) {
            if (text.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
