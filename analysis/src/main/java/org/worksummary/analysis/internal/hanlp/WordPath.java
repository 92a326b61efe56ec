package org.worksummary.analysis.internal.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.worksummary.analysis.Segmenter.Word;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.words.WordTable;

/**
 * Finds the likeliest way through a clause by the words of HanLP's dictionary and how often each is used.
 *
 * <p>Digits and Latin letters in a row are one word. Words next to each other that are one word in HanLP's second dictionary, or
 * in our own list, are joined. Reads the dictionaries only. Immutable.
 */
final class WordPath {
    /** What a character costs that no word has. */
    private static final float UNKNOWN = 30;

    private static final float RUN = 8;

    private final DoubleArrayTrie<Attribute> core = CoreDictionary.trie;
    private final DoubleArrayTrie<Attribute> joined = CustomDictionary.DEFAULT.dat;
    private final WordTable own = WordTable.read("segment-words.txt");
    private final float[] costs = costs(core);

    /** How much less likely each word of the dictionary is than the whole of it, in nats. */
    private static float[] costs(DoubleArrayTrie<Attribute> words) {
        Attribute[] attributes = words.getValueArray(new Attribute[words.size()]);
        double all = 0;
        for (Attribute attribute : attributes) {
            all += attribute.totalFrequency + 1;
        }
        float[] costs = new float[attributes.length];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = (float) Math.log(all / (attributes[i].totalFrequency + 1));
        }
        return costs;
    }

    List<Word> words(String clause) {
        int length = clause.length();
        char[] chars = clause.toCharArray();
        float[] best = new float[length + 1];
        int[] from = new int[length + 1];
        int[] word = new int[length + 1];
        Arrays.fill(best, 1, length + 1, Float.MAX_VALUE);
        DoubleArrayTrie<Attribute>.Searcher search = core.getSearcher(chars, 0);
        boolean more = search.next();
        for (int at = 0; at < length; at++) {
            int end = runEnd(chars, at);
            relax(best, from, word, at, end, -1, end > at + 1 || kind(chars[at]) > 0 ? RUN : UNKNOWN);
            for (; more && search.begin == at; more = search.next()) {
                relax(best, from, word, at, at + search.length, search.index, costs[search.index]);
            }
        }
        return read(clause, chars, from, word);
    }

    private static void relax(float[] best, int[] from, int[] word, int at, int end, int index, float cost) {
        if (best[at] + cost < best[end]) {
            best[end] = best[at] + cost;
            from[end] = at;
            word[end] = index;
        }
    }

    /** The words of the path, those joined that are one word. */
    private List<Word> read(String clause, char[] chars, int[] from, int[] word) {
        int length = chars.length;
        int[] next = new int[length + 1];
        int count = 0;
        for (int end = length; end > 0; end = from[end]) {
            next[from[end]] = end;
            count++;
        }
        List<Word> words = new ArrayList<>(count);
        int at = 0;
        while (at < length) {
            int end = next[at];
            String tag = tag(chars, at, word[end]);
            int state = 1;
            int i = at;
            for (int stop = end; stop > 0; stop = stop < length ? next[stop] : 0) {
                for (; i < stop && state > 0; i++) {
                    state = joined.transition(chars[i], state);
                }
                if (state <= 0) {
                    break;
                }
                Attribute attribute = joined.output(state);
                if (attribute != null) {
                    end = stop;
                    tag = String.valueOf(attribute.nature[0]);
                }
            }
            WordTable.Entry entry = own.at(clause, at);
            if (entry != null && entry.length() >= end - at && isEnd(next, at, at + entry.length())) {
                end = at + entry.length();
                tag = entry.field(0);
            }
            words.add(new Word(at, end, clause.substring(at, end), tag));
            at = end;
        }
        return List.copyOf(words);
    }

    private static boolean isEnd(int[] next, int at, int end) {
        int i = at;
        while (i < end) {
            i = next[i];
        }
        return i == end;
    }

    private String tag(char[] chars, int at, int index) {
        if (index >= 0) {
            return String.valueOf(core.get(index).nature[0]);
        }
        return kind(chars[at]) == 1 ? "m" : kind(chars[at]) == 2 ? "nx" : "w";
    }

    private static int kind(char c) {
        return Chars.isDigit(c) ? 1 : Chars.isLetter(c) ? 2 : 0;
    }

    private static int runEnd(char[] chars, int at) {
        int kind = kind(chars[at]);
        int end = at + 1;
        while (kind > 0 && end < chars.length && kind(chars[end]) == kind) {
            end++;
        }
        return end;
    }
}
