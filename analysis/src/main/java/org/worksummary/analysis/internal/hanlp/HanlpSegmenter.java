package org.worksummary.analysis.internal.hanlp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.Segmenter;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordReader;

/**
 * Parts clauses by the words of HanLP's dictionary.
 *
 * <p>HanLP is loaded with the first clause. Nothing global to it is changed.
 */
public final class HanlpSegmenter implements Segmenter, WordReader.Source {
    private volatile @Nullable WordPath path;
    private volatile @Nullable String failure;

    @Override
    public List<Word> segment(String clause) {
        List<Word> words = new ArrayList<>();
        TextView view = TextView.raw(clause);
        reader(view).read(0, clause.length(), (end, tag) -> {
            int start = words.isEmpty() ? 0 : words.get(words.size() - 1).end();
            words.add(new Word(start, end, clause.substring(start, end), tag));
        });
        return List.copyOf(words);
    }

    /** {@return a reader of the words of one text, which has none where HanLP can't be used} */
    @Override
    public WordReader reader(TextView view) {
        return new Lazy(view);
    }

    @Override
    public @Nullable String failure() {
        return failure;
    }

    /** Loads HanLP with the first clause of a text. */
    private final class Lazy implements WordReader {
        private final TextView view;
        private @Nullable WordReader words;

        Lazy(TextView view) {
            this.view = view;
        }

        @Override
        public void read(int start, int end, Sink sink) {
            if (start >= end || failure != null) {
                return;
            }
            try {
                if (words == null) {
                    words = loaded().reader(view);
                }
            } catch (LinkageError | RuntimeException e) {
                failure = "HanLP can't be used: " + e;
                return;
            }
            words.read(start, end, sink);
        }
    }

    private WordPath loaded() {
        WordPath found = path;
        if (found == null) {
            found = new WordPath();
            path = found;
        }
        return found;
    }
}
