package org.worksummary.analysis.internal.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordIndex;
import org.worksummary.model.Modifier;
import org.worksummary.model.QuantityKind;

/**
 * Finds the words that bound a number: 约 and 不少于 before it, 以上 and 左右 behind its unit.
 *
 * <p>Must not find 约 in 节约3万元, 近 in 最近5天, 内 in 3天内容.
 */
final class BoundFinder {
    private static final int FAR_REACH = 9;
    private static final int SHARE_REACH = 14;
    private static final String NOT_BEFORE_UP = "网线以手身晚早会车路海船桌床楼";

    private final WordIndex<Bound> before;
    private final WordIndex<Bound> after;
    private final WordIndex<Bound> afterTime;
    private final WordIndex<Bound> afterRest;
    private final WordIndex<Bound> far;
    private final WordIndex<Bound> share;

    BoundFinder() {
        List<Bound> beforeWords = new ArrayList<>();
        List<Bound> afterWords = new ArrayList<>();
        List<Bound> timeWords = new ArrayList<>();
        List<Bound> restWords = new ArrayList<>();
        List<Bound> farWords = new ArrayList<>();
        List<Bound> shareWords = new ArrayList<>();
        for (List<String> entry : Lexicon.read("bounds.txt")) {
            List<String> blockers = entry.size() > 3 ? UnitLexicon.words(entry.get(3)) : List.of();
            Bound bound = new Bound(entry.get(0), Modifier.valueOf(entry.get(2)), blockers);
            switch (entry.get(1)) {
                case "before" -> beforeWords.add(bound);
                case "after" -> afterWords.add(bound);
                case "rest" -> restWords.add(bound);
                case "far" -> farWords.add(bound);
                case "share" -> shareWords.add(bound);
                default -> timeWords.add(bound);
            }
        }
        before = WordIndex.backwards(beforeWords, Bound::word);
        after = WordIndex.forwards(afterWords, Bound::word);
        afterTime = WordIndex.forwards(timeWords, Bound::word);
        afterRest = WordIndex.forwards(restWords, Bound::word);
        far = WordIndex.forwards(farWords, Bound::word);
        share = WordIndex.forwards(shareWords, Bound::word);
    }

    /** {@return the bound that ends where a number begins, one blank between them allowed, or {@code null}} */
    @Nullable
    Bound before(TextView view, int start) {
        int at = view.at(start - 1) == ' ' ? start - 1 : start;
        Bound bound = before.find(view, at);
        if (bound == null || !bound.isFreeBefore(view, at - bound.word().length())) {
            return null;
        }
        return bound;
    }

    /**
     * {@return the bound that stands in the clause before a number with other words between, or {@code null}}: 至少
     * in 至少开展1次, 不到 in 不到总数的四成.
     */
    @Nullable
    Bound distant(TextView view, int start, QuantityKind kind) {
        boolean shares = kind == QuantityKind.PERCENT && view.at(start - 1) == '的';
        int reach = shares ? SHARE_REACH : FAR_REACH;
        for (int at = start - 1; at >= start - reach && (Chars.isHan(view.at(at)) || view.at(at) == ' '); at--) {
            Bound bound = shares ? share.find(view, at) : far.find(view, at);
            if (bound != null && at + bound.word().length() < start) {
                return bound;
            }
            if (view.at(at) == '的' && at < start - 1) {
                return null;
            }
        }
        return null;
    }

    /** {@return where the bound that {@link #before} finds begins} */
    int startOf(Bound bound, TextView view, int start) {
        return (view.at(start - 1) == ' ' ? start - 1 : start) - bound.word().length();
    }

    /** {@return the bound that begins where a unit ends, one blank between them allowed, or {@code null}} */
    @Nullable
    Bound after(TextView view, int unitEnd, QuantityKind kind) {
        int end = view.at(unitEnd) == ' ' && view.at(unitEnd - 1) == '%' ? unitEnd + 1 : unitEnd;
        Bound bound = after.find(view, end);
        if (bound == null && kind == QuantityKind.DURATION) {
            bound = afterTime.find(view, end);
        }
        boolean leavesRest = kind == QuantityKind.MASS
                || kind == QuantityKind.LENGTH
                || kind == QuantityKind.AREA
                || kind == QuantityKind.MULTIPLE
                || kind == QuantityKind.MONEY
                || kind == QuantityKind.PERCENT && view.at(unitEnd - 1) != '%';
        if (bound == null && leavesRest) {
            bound = afterRest.find(view, end);
        }
        return bound != null && bound.isFreeAfter(view, end + bound.word().length()) ? bound : null;
    }

    /** {@return whether a 上 before a bare multiplier bounds it}: 上千户; not 网上百名. */
    static boolean isUp(TextView view, int start) {
        return view.at(start - 1) == '上' && NOT_BEFORE_UP.indexOf(view.at(start - 2)) < 0;
    }
}
