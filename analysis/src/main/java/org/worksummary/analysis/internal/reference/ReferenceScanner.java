package org.worksummary.analysis.internal.reference;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.mention.ReferenceMention;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds references (引用): 《…》, “四个意识”, “一抓双促”工程, 八项规定, 十九届四中全会.
 *
 * <p>Of a reference inside another only the outer one is told. Immutable.
 */
public final class ReferenceScanner {
    private static final String FIRST_CHARACTERS = "《“第党中省市区县州镇乡全团国一二三四五六七八九十两双放新互精河林田扫反社依我脱安厉以长质净碳供美农优百千";

    private final List<ReferenceRule> rules = List.of(
            new TitleRule(), new QuotedNameRule(), new NumberedDocumentRule(), new MeetingRule(), new KnownNameRule());

    private ReferenceScanner() {}

    /** {@return a scanner} */
    public static ReferenceScanner create() {
        return new ReferenceScanner();
    }

    /** {@return the references of a text, in order and disjoint} */
    public List<ReferenceMention> scan(TextView view) {
        List<ReferenceMention> found = new ArrayList<>();
        for (int i = 0; i < view.length(); i++) {
            if (FIRST_CHARACTERS.indexOf(view.charAt(i)) < 0) {
                continue;
            }
            for (ReferenceRule rule : rules) {
                ReferenceMention mention = rule.at(view, i);
                if (mention != null) {
                    found.add(mention);
                    i = mention.end() - 1;
                    break;
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * {@return the spans in which a number is part of a name and no quantity: references, and the years and numbers of
     * document numbers}
     */
    public SpanSet namesWithNumbers(TextView view) {
        SpanSet spans = new SpanSet();
        List<ReferenceMention> references = scan(view);
        int next = 0;
        for (int i = 0; i < view.length(); i++) {
            if (next < references.size() && references.get(next).start() == i) {
                spans.add(i, references.get(next).end());
                i = references.get(next++).end() - 1;
                continue;
            }
            int end = DocumentNumbers.end(view, i);
            if (end > 0) {
                spans.add(i, end);
                i = end - 1;
            }
        }
        return spans;
    }
}
