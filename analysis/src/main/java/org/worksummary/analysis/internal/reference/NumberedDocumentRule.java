package org.worksummary.analysis.internal.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.ReferenceMention;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.ReferenceKind;

/**
 * 中央一号文件, 国务院1号文件: a document called by its number.
 *
 * <p>Not 3号楼; a document number such as 组发〔2020〕3号 is no reference by itself.
 */
final class NumberedDocumentRule implements ReferenceRule {
    static final List<String> ISSUERS = List.of("中央", "国务院", "省委", "市委", "县委", "区委");
    private static final int LONGEST_NUMBER = 3;

    @Override
    public @Nullable ReferenceMention at(TextView view, int index) {
        for (String issuer : ISSUERS) {
            if (!view.startsWith(issuer, index)) {
                continue;
            }
            int from = index + issuer.length();
            int i = from;
            while (i - from < LONGEST_NUMBER && (Chars.isDigit(view.at(i)) || "一二三四五六七八九十".indexOf(view.at(i)) >= 0)) {
                i++;
            }
            if (i > from && view.startsWith("号文件", i)) {
                int end = i + 3;
                return new ReferenceMention(
                        index,
                        end,
                        ReferenceKind.DOCUMENT,
                        view.subSequence(index, end).toString());
            }
        }
        return null;
    }
}
