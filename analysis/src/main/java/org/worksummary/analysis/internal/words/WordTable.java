package org.worksummary.analysis.internal.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.lexicon.Lexicon;

/**
 * A word list that can be asked which of its words stands at a place of a text; of several the longest counts.
 * Immutable.
 */
public final class WordTable {
    private final WordIndex<Entry> byFirst;
    private final WordIndex<Entry> byLast;

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
        List<Entry> entries = lines.stream()
                .map(line -> new Entry(line.get(0), List.copyOf(line.subList(1, line.size()))))
                .toList();
        byFirst = WordIndex.forwards(entries, Entry::word);
        byLast = WordIndex.backwards(entries, Entry::word);
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
        return byFirst.find(text, index);
    }

    /** {@return the longest word that ends before the index, or {@code null}} */
    public @Nullable Entry endingAt(CharSequence text, int end) {
        return end > text.length() ? null : byLast.find(text, end);
    }
}
