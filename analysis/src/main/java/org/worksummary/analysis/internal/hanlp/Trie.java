package org.worksummary.analysis.internal.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;

/**
 * A double-array trie of HanLP, walked character by character. Reads it only.
 *
 * @param base the trie's first array: where the children of a state begin, or the number of a word below zero
 * @param check the second array: whose child each place is
 * @param words what the trie keeps with its words
 */
@SuppressWarnings("ArrayRecordComponent") // two arrays of another library, handed on as they are
record Trie(int[] base, int[] check, DoubleArrayTrie<Attribute> words) {
    /** The state before the first character. */
    static final int ROOT = 1;

    /** No word goes on so. */
    static final int NONE = -1;

    static Trie of(DoubleArrayTrie<Attribute> words) {
        return new Trie(words.getBase(), words.getCheck(), words);
    }

    /** {@return the state behind one more character, or {@link #NONE}} */
    int next(int state, char c) {
        int place = state + c + 1;
        return place < check.length && check[place] == state ? base[place] : NONE;
    }

    /** {@return the number of the word that ends with the state, or {@link #NONE}} */
    int word(int state) {
        return state < check.length && check[state] == state && base[state] < 0 ? -base[state] - 1 : NONE;
    }

    /** {@return the most frequent part of speech of a word} */
    String tag(int word) {
        return words.get(word).nature[0].toString();
    }
}
