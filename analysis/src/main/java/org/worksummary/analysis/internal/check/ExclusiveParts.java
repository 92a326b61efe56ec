package org.worksummary.analysis.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.lexicon.Lexicon;

/**
 * Words that part a whole so that nothing belongs to two of them (互斥的类别): 省级 and 市级, 刑事 and 民事.
 *
 * <p>Others overlap: 其中女性20人、党员25人 of 40 is no contradiction.
 */
final class ExclusiveParts {
    private final List<List<String>> groups;

    private ExclusiveParts(List<List<String>> groups) {
        this.groups = groups;
    }

    static ExclusiveParts read() {
        return new ExclusiveParts(List.copyOf(Lexicon.read("exclusive-parts.txt")));
    }

    /**
     * One of the words, found in a label.
     *
     * @param group the index of its group
     * @param word the word
     */
    record Part(int group, String word) {}

    /** {@return the longest word that stands in a label, or {@code null} where none does or 以上 makes it overlap} */
    @Nullable
    Part in(String label) {
        if (label.contains("以上") || label.contains("以下") || label.contains("及其")) {
            return null;
        }
        Part best = null;
        for (int i = 0; i < groups.size(); i++) {
            for (String word : groups.get(i)) {
                if ((best == null || word.length() > best.word().length()) && label.contains(word)) {
                    best = new Part(i, word);
                }
            }
        }
        return best;
    }

    /** {@return whether the labels are different words of one group} */
    boolean areExclusive(List<String> labels) {
        List<String> words = new ArrayList<>();
        int group = -1;
        for (String label : labels) {
            Part part = in(label);
            if (part == null || group >= 0 && part.group() != group || words.contains(part.word())) {
                return false;
            }
            group = part.group();
            words.add(part.word());
        }
        return words.size() > 1;
    }
}
