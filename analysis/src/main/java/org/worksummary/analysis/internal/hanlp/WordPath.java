package org.worksummary.analysis.internal.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.Arrays;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordIndex;
import org.worksummary.analysis.internal.words.WordReader;

/**
 * Finds the likeliest way through a clause by the words of HanLP's dictionary and how often each is used.
 *
 * <p>Digits and Latin letters in a row are one word. Words next to each other that are one word in HanLP's second dictionary, or
 * in our own list, are joined. Reads the dictionaries only. Immutable; a {@link #reader} is not for several threads.
 */
final class WordPath implements WordReader.Source {
    /** What a character costs that no word has. */
    private static final float UNKNOWN = 30;

    /** What a number or a Latin word costs. */
    private static final float RUN = 8;

    private final Trie core = Trie.of(CoreDictionary.trie);
    private final Trie second = Trie.of(CustomDictionary.DEFAULT.dat);
    private final WordIndex<Own> own = WordIndex.forwards(
            Lexicon.read("segment-words.txt").stream()
                    .map(entry -> new Own(entry.get(0), entry.get(1)))
                    .toList(),
            Own::word);
    private final float[] costs = costs(CoreDictionary.trie);

    /** A word of our own list. */
    private record Own(String word, String tag) {}

    /** How unlikely each word of the dictionary is: the negative logarithm of its share of all words in use. */
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

    @Override
    public WordReader reader(TextView view) {
        return new Walk(view);
    }

    /** Walks through the clauses of one text. */
    private final class Walk implements WordReader {
        private final TextView view;
        private float[] best = new float[64];
        /** Where the word begins that ends at each place on the cheapest way; later, where the next ends. */
        private int[] from = new int[64];

        private int[] next = new int[64];
        private int[] word = new int[64];
        private int start;
        private int length;

        Walk(TextView view) {
            this.view = view;
        }

        @Override
        public void read(int begin, int end, Sink sink) {
            start = begin;
            length = end - begin;
            if (length >= best.length) {
                best = new float[length * 2];
                from = new int[length * 2];
                next = new int[length * 2];
                word = new int[length * 2];
            }
            findBest();
            for (int stop = length; stop > 0; stop = from[stop]) {
                next[from[stop]] = stop;
            }
            tell(sink);
        }

        private void findBest() {
            Arrays.fill(best, 1, length + 1, Float.MAX_VALUE);
            for (int at = 0; at < length; at++) {
                if (best[at] == Float.MAX_VALUE) {
                    continue;
                }
                int end = runEnd(at);
                relax(at, end, Trie.NONE, end > at + 1 || kind(at) != Kind.OTHER ? RUN : UNKNOWN);
                int state = Trie.ROOT;
                for (int i = at; i < length; i++) {
                    state = core.next(state, view.charAt(start + i));
                    if (state == Trie.NONE) {
                        break;
                    }
                    int found = core.word(state);
                    if (found != Trie.NONE) {
                        relax(at, i + 1, found, costs[found]);
                    }
                }
            }
        }

        private void relax(int at, int end, int found, float cost) {
            float sum = best[at] + cost;
            if (sum < best[end]) {
                best[end] = sum;
                from[end] = at;
                word[end] = found;
            }
        }

        /** Tells the words of the cheapest way, those joined that are one word. */
        private void tell(Sink sink) {
            int at = 0;
            while (at < length) {
                int first = next[at];
                int end = first;
                int joined = Trie.NONE;
                int state = Trie.ROOT;
                int i = at;
                for (int stop = first; state != Trie.NONE; stop = next[stop]) {
                    for (; i < stop && state != Trie.NONE; i++) {
                        state = second.next(state, view.charAt(start + i));
                    }
                    int found = state == Trie.NONE ? Trie.NONE : second.word(state);
                    if (found != Trie.NONE) {
                        end = stop;
                        joined = found;
                    }
                    if (stop == length) {
                        break;
                    }
                }
                int from = at;
                int least = end;
                Own listed = own.find(
                        view,
                        start + at,
                        entry -> isJoined(from, from + entry.word().length(), least));
                if (listed != null) {
                    end = at + listed.word().length();
                    sink.word(start + end, listed.tag());
                } else {
                    sink.word(start + end, joined == Trie.NONE ? tag(at, word[first]) : second.tag(joined));
                }
                at = end;
            }
        }

        /** Whether a stretch ends where a word does, and not before another. */
        private boolean isJoined(int at, int end, int least) {
            int i = at;
            while (i < end && i < length) {
                i = next[i];
            }
            return i == end && end >= least;
        }

        private String tag(int at, int found) {
            if (found != Trie.NONE) {
                return core.tag(found);
            }
            return switch (kind(at)) {
                case DIGIT -> "m";
                case LETTER -> "nx";
                case OTHER -> "w";
            };
        }

        private Kind kind(int at) {
            char c = view.charAt(start + at);
            return Chars.isDigit(c) ? Kind.DIGIT : Chars.isLetter(c) ? Kind.LETTER : Kind.OTHER;
        }

        private int runEnd(int at) {
            Kind kind = kind(at);
            int end = at + 1;
            while (kind != Kind.OTHER && end < length && kind(end) == kind) {
                end++;
            }
            return end;
        }
    }

    /** What runs of characters are one word. */
    private enum Kind {
        DIGIT,
        LETTER,
        OTHER
    }
}
