package org.worksummary.analysis.internal.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.number.NumeralChars;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds the quantities of a text (数量): 3.5亿元, 300余人, 提高1.9个百分点, 居全市第二, 翻一番, XX万元.
 *
 * <p>Goes through the view once and stops where a numeral, a mask, 第 or 翻 stands. Immutable; may be shared by threads.
 */
public final class QuantityScanner {
    private final NumeralNames names = new NumeralNames();
    private final OutlineNumber outline;
    private final List<QuantityRule> rules;
    private final MentionBuilder builder;

    private QuantityScanner() {
        UnitLexicon lexicon = new UnitLexicon();
        BoundFinder bounds = new BoundFinder();
        outline = new OutlineNumber(lexicon);
        rules = List.of(new RankRule(), new DoublingRule(), new FractionRule(), new MeasureRule(lexicon, bounds));
        builder = new MentionBuilder(bounds, new ChangeFinder());
    }

    /** {@return a scanner with the lexicons that the library brings} */
    public static QuantityScanner create() {
        return new QuantityScanner();
    }

    /**
     * Finds all quantities.
     *
     * @param view the text
     * @param masks the masks that were found in it, in order
     * @param taken spans of times and document names, in which no quantity stands
     * @return the quantities in order, disjoint
     */
    public List<QuantityMention> scan(TextView view, List<Mask> masks, SpanSet taken) {
        Scan scan = new Scan(view, List.copyOf(masks), taken, QuotedSpans.of(view));
        List<Draft> drafts = new ArrayList<>();
        int mask = 0;
        int at = outline.endAt(view, 0);
        while (at < view.length()) {
            char c = view.charAt(at);
            while (mask < masks.size() && masks.get(mask).start() < at) {
                mask++;
            }
            boolean masked = mask < masks.size() && masks.get(mask).start() == at;
            if (c == '\n') {
                at = outline.endAt(view, at + 1);
            } else if (masked || c == '第' || c == '翻' || NumeralChars.canStart(c)) {
                at = read(scan, at, masked, drafts);
            } else {
                at++;
            }
        }
        return builder.build(view, SharedUnit.apply(view, UnitLessList.apply(view, drafts, taken)));
    }

    private int read(Scan scan, int at, boolean masked, List<Draft> drafts) {
        TextView view = scan.view();
        int blocked = Math.max(scan.taken().endCovering(at), scan.quoted().endCovering(at));
        if (blocked > at) {
            return blocked;
        }
        int name = masked ? -1 : names.endAt(view, at);
        if (name > at) {
            return name;
        }
        Draft draft = draft(scan, at);
        if (draft != null && !scan.taken().overlaps(draft.start(), draft.end())) {
            drafts.add(draft);
            return draft.end();
        }
        return next(view, at);
    }

    private @Nullable Draft draft(Scan scan, int at) {
        for (QuantityRule rule : rules) {
            Draft draft = rule.read(scan, at);
            if (draft != null) {
                return draft;
            }
        }
        return null;
    }

    /** Where to go on behind something that is no quantity: behind the whole numeral, so that 2020 does not leave 0. */
    private static int next(TextView view, int at) {
        int end = at;
        if (Chars.isDigit(view.at(at))) {
            while (Chars.isDigit(view.at(end))
                    || (view.at(end) == '.' || view.at(end) == ',') && Chars.isDigit(view.at(end + 1))) {
                end++;
            }
            return end;
        }
        while (NumeralChars.isChinese(view.at(end)) || view.at(end) == '廿' || view.at(end) == '卅') {
            end++;
        }
        return Math.max(end, at + 1);
    }
}
