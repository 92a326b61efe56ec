package org.worksummary.analysis.internal.reference;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.ReferenceMention;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.ReferenceKind;

/**
 * “四个意识”, “一抓双促”工程: a slogan or a campaign in quotation marks.
 *
 * <p>A campaign is told by the word behind it (工程, 行动, 主题教育), which then belongs to it; a slogan by a numeral in a short
 * phrase, or by the lexicon. Not “小散轻”问题, “十四五”时期, “六一”期间, “投入3亿元”.
 */
final class QuotedNameRule implements ReferenceRule {
    private static final WordTable KINDS = WordTable.read("reference-kinds.txt");
    private static final WordTable NAMES = WordTable.read("references.txt");
    private static final int LONGEST = 30;
    private static final int LONGEST_SLOGAN = 14;

    @Override
    public @Nullable ReferenceMention at(TextView view, int index) {
        if (view.charAt(index) != '“') {
            return null;
        }
        int close = close(view, index);
        if (close < 0) {
            return null;
        }
        String name = view.subSequence(index + 1, close).toString();
        WordTable.Entry kind = KINDS.at(view, close + 1);
        if (kind != null) {
            boolean time = kind.field(0).equals("TIME");
            return time
                    ? null
                    : new ReferenceMention(
                            index, close + 1 + kind.length(), ReferenceKind.valueOf(kind.field(0)), name + kind.word());
        }
        WordTable.Entry known = NAMES.at(name, 0);
        if (known != null && known.length() == name.length()) {
            return new ReferenceMention(index, close + 1, ReferenceKind.valueOf(known.field(0)), name);
        }
        return NumeralPhrase.isSlogan(name) && name.length() <= LONGEST_SLOGAN
                ? new ReferenceMention(index, close + 1, ReferenceKind.SLOGAN, name)
                : null;
    }

    private static int close(TextView view, int open) {
        for (int i = open + 1; i < open + LONGEST; i++) {
            char c = view.at(i);
            if (c == '”') {
                return i > open + 1 ? i : -1;
            }
            if (c == '“' || c == '《' || Chars.endsSentence(c) || c == ';') {
                return -1;
            }
        }
        return -1;
    }
}
