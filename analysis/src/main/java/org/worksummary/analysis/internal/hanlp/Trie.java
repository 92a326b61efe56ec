package org.worksummary.analysis.internal.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;

/**
 * A double-array trie of HanLP, walked character by character. A copy whose two arrays lie side by side in memory, with the parts
 * of speech at hand. Immutable.
 */
final class Trie {
    /** The state before the first character. */
    static final int ROOT = 1;

    /** No word goes on so. */
    static final int NONE = -1;

    /** Two numbers for each place: where the children of a state begin, or a word below zero; whose child the place is. */
    private final int[] cells;

    private final String[] tags;

    private Trie(int[] cells, String[] tags) {
        this.cells = cells;
        this.tags = tags;
    }

    static Trie of(DoubleArrayTrie<Attribute> words) {
        int[] base = words.getBase();
        int[] check = words.getCheck();
        int[] cells = new int[Math.min(base.length, check.length) * 2];
        for (int i = 0; i < cells.length / 2; i++) {
            cells[2 * i] = base[i];
            cells[2 * i + 1] = check[i];
        }
        String[] tags = new String[words.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = words.get(i).nature[0].toString();
        }
        return new Trie(cells, tags);
    }

    /** {@return the state behind one more character, or {@link #NONE}} */
    int next(int state, char c) {
        int cell = 2 * (state + c + 1);
        return cell < cells.length && cells[cell + 1] == state ? cells[cell] : NONE;
    }

    /** {@return the number of the word that ends with the state, or {@link #NONE}} */
    int word(int state) {
        int cell = 2 * state;
        return cell < cells.length && cells[cell + 1] == state && cells[cell] < 0 ? -cells[cell] - 1 : NONE;
    }

    /** {@return the most frequent part of speech of a word} */
    String tag(int word) {
        return tags[word];
    }
}
