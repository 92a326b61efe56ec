package org.worksummary.analysis.internal.hanlp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.Segmenter;

/**
 * Parts clauses by the words of HanLP's dictionary.
 *
 * <p>HanLP is loaded with the first clause. Words that don't tile the clause are not believed.
 */
public final class HanlpSegmenter implements Segmenter {
    private volatile @Nullable WordPath path;
    private volatile @Nullable String failure;

    @Override
    public List<Word> segment(String clause) {
        if (clause.isEmpty() || failure != null) {
            return List.of();
        }
        try {
            return loaded().words(clause);
        } catch (LinkageError | RuntimeException e) {
            failure = "HanLP can't be used: " + e;
            return List.of();
        }
    }

    @Override
    public @Nullable String failure() {
        return failure;
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
