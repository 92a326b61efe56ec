package org.worksummary.analysis.internal.hanlp;

import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.Segmenter;
import org.worksummary.analysis.internal.lexicon.Lexicon;

/**
 * Parts clauses by HanLP's bigram model, without its recognition of names and numbers.
 *
 * <p>HanLP is loaded with the first clause. Words that don't tile the clause are not believed.
 */
public final class HanlpSegmenter implements Segmenter {
    private static final int FREQUENCY = 1000;

    private volatile @Nullable Segment segment;
    private volatile @Nullable String failure;

    @Override
    public List<Word> segment(String clause) {
        if (clause.isEmpty() || failure != null) {
            return List.of();
        }
        try {
            return words(clause, loaded().seg(clause));
        } catch (LinkageError | RuntimeException e) {
            failure = "HanLP can't be used: " + e;
            return List.of();
        }
    }

    @Override
    public @Nullable String failure() {
        return failure;
    }

    private Segment loaded() {
        Segment found = segment;
        if (found == null) {
            found = create();
            segment = found;
        }
        return found;
    }

    /** Shares HanLP's prebuilt words, but not those that a program adds to its dictionary; adds our own. */
    private static Segment create() {
        BinTrie<CoreDictionary.Attribute> own = new BinTrie<>();
        for (List<String> entry : Lexicon.read("segment-words.txt")) {
            Nature nature = entry.get(1).equals("vn") ? Nature.vn : Nature.n;
            own.put(entry.get(0), new CoreDictionary.Attribute(nature, FREQUENCY));
        }
        DynamicCustomDictionary words = new DynamicCustomDictionary(CustomDictionary.DEFAULT.dat, own, null);
        return new ViterbiSegment()
                .enableAllNamedEntityRecognize(false)
                .enableNumberQuantifierRecognize(false)
                .enableOffset(true)
                .enableCustomDictionary(words);
    }

    private static List<Word> words(String clause, List<Term> terms) {
        List<Word> words = new ArrayList<>(terms.size());
        int at = 0;
        for (Term term : terms) {
            if (term.offset != at || !clause.startsWith(term.word, at)) {
                return List.of();
            }
            int end = at + term.word.length();
            words.add(new Word(at, end, term.word, String.valueOf(term.nature)));
            at = end;
        }
        return at == clause.length() ? List.copyOf(words) : List.of();
    }
}
