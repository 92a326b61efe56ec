package org.worksummary.analysis.internal.mention;

import java.util.Arrays;
import org.worksummary.analysis.internal.view.TextView;

/**
 * The words of a stretch of the view, one behind the other, with what each can be in a noun phrase.
 *
 * <p>Indices of words begin at 0; places are those of the view. Filled once, then read; not for several threads.
 */
final class WordRow {
    private static final int[] NOTHING = {};
    private static final int LEAST = 6;

    private final TextView view;
    private final int start;
    private int[] ends;
    private int[] kinds;
    private int size;

    private WordRow(TextView view, int start, int[] ends, int[] kinds, int size) {
        this.view = view;
        this.start = start;
        this.ends = ends;
        this.kinds = kinds;
        this.size = size;
    }

    /** {@return an empty row that begins at a place of the view} */
    static WordRow at(TextView view, int start) {
        return new WordRow(view, start, NOTHING, NOTHING, 0);
    }

    /** Adds the word from the end of the last one to a place of the view. */
    void add(int end, int kind) {
        if (size == ends.length) {
            int more = Math.max(LEAST, size * 2);
            ends = Arrays.copyOf(ends, more);
            kinds = Arrays.copyOf(kinds, more);
        }
        ends[size] = end;
        kinds[size++] = kind;
    }

    /** {@return the first words of this row} */
    WordRow first(int count) {
        return new WordRow(view, start, ends, kinds, count);
    }

    TextView view() {
        return view;
    }

    int size() {
        return size;
    }

    /** {@return where the last word ends in the view, or the row begins} */
    int end() {
        return size == 0 ? start : ends[size - 1];
    }

    /** {@return where the row begins in the view} */
    int start() {
        return start;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** {@return where the word begins in the view} */
    int start(int index) {
        return index == 0 ? start : ends[index - 1];
    }

    /** {@return where the word ends in the view} */
    int end(int index) {
        return ends[index];
    }

    /** {@return the number of characters of the word} */
    int length(int index) {
        return end(index) - start(index);
    }

    /** {@return the last character of the word} */
    char last(int index) {
        return view.at(ends[index] - 1);
    }

    /** {@return whether the word is of one of the kinds, which are bits of {@link NounWords}} */
    boolean is(int index, int anyOf) {
        return (kinds[index] & anyOf) != 0;
    }

    /** {@return whether all words are of one of the kinds} */
    boolean areAll(int anyOf) {
        for (int i = 0; i < size; i++) {
            if (!is(i, anyOf)) {
                return false;
            }
        }
        return true;
    }
}
