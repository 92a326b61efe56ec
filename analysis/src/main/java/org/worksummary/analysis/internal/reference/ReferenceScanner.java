package org.worksummary.analysis.internal.reference;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.mention.ReferenceMention;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordStarts;

/**
 * Finds references (引用): 《…》, “四个意识”, “一抓双促”工程, 八项规定, 十九届四中全会.
 *
 * <p>Of a reference inside another only the outer one is told. Immutable.
 */
public final class ReferenceScanner {
    private static final String FIRST_CHARACTERS = "《“第党中省市区县州镇乡全团国一二三四五六七八九十两双放新互精河林田扫反社依我脱安厉以长质净碳供美农优百千";

    private static final CharSet FIRST = CharSet.of(FIRST_CHARACTERS);
    private static final WordStarts STARTS = starts();

    private final List<ReferenceRule> rules = List.of(
            new TitleRule(), new QuotedNameRule(), new NumberedDocumentRule(), new MeetingRule(), new KnownNameRule());

    private ReferenceScanner() {}

    private static WordStarts starts() {
        List<String> words = new ArrayList<>(Lexicon.words("references.txt"));
        words.addAll(MeetingRule.PREFIXES);
        words.addAll(NumberedDocumentRule.ISSUERS);
        return WordStarts.of(words);
    }

    /** {@return a scanner} */
    public static ReferenceScanner create() {
        return new ReferenceScanner();
    }

    /** Whether what stands at the index may begin a reference, as far as a few characters tell. */
    private static boolean mayBegin(TextView view, int index) {
        char c = view.charAt(index);
        return c == '《' || c == '“' || MeetingRule.isNumbered(view, index) || STARTS.mayBegin(view, index);
    }

    /** {@return the references of a text, in order and disjoint} */
    public List<ReferenceMention> scan(TextView view) {
        List<ReferenceMention> found = new ArrayList<>();
        int length = view.length();
        for (int i = view.find(FIRST, 0, length); i < length; i = view.find(FIRST, i + 1, length)) {
            if (!mayBegin(view, i)) {
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
     *
     * @param references what {@link #scan} found in the same text
     */
    public static SpanSet namesWithNumbers(TextView view, List<ReferenceMention> references) {
        SpanSet spans = new SpanSet();
        int at = 0;
        for (ReferenceMention reference : references) {
            documentNumbers(view, at, reference.start(), spans);
            at = spans.size() == 0 ? 0 : spans.end(spans.size() - 1);
            if (at <= reference.start()) {
                spans.add(reference.start(), reference.end());
                at = reference.end();
            }
        }
        documentNumbers(view, at, view.length(), spans);
        return spans;
    }

    private static void documentNumbers(TextView view, int from, int to, SpanSet spans) {
        int at = view.find(DocumentNumbers.OPENING, from, to);
        while (at < to) {
            int end = DocumentNumbers.end(view, at);
            if (end > 0) {
                spans.add(at, end);
            }
            at = view.find(DocumentNumbers.OPENING, end > 0 ? end : at + 1, to);
        }
    }
}
