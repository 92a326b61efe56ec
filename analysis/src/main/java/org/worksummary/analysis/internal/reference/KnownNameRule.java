package org.worksummary.analysis.internal.reference;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.ReferenceMention;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.ReferenceKind;

/** 八项规定, 三会一课, 中央经济工作会议: a name that the lexicon knows, of three characters and more, as 双减 begins 双减少, too. */
final class KnownNameRule implements ReferenceRule {
    private static final WordTable NAMES = WordTable.read("references.txt");

    private static final int SHORTEST = 3;

    @Override
    public @Nullable ReferenceMention at(TextView view, int index) {
        WordTable.Entry entry = NAMES.at(view, index);
        return entry == null || entry.length() < SHORTEST
                ? null
                : new ReferenceMention(
                        index, index + entry.length(), ReferenceKind.valueOf(entry.field(0)), entry.word());
    }
}
