package org.worksummary.analysis.internal.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.analysis.internal.number.Numeral;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Change;
import org.worksummary.model.Modifier;
import org.worksummary.model.QuantityKind;

/**
 * Adds to a quantity what the words around it say: its bound and its change.
 *
 * <p>A bound before the number goes over one behind the unit, and that over an inner 余. In a list (同比分别增长7.1%、4.5%和-1.2%)
 * the change of the first figure is that of all.
 */
final class MentionBuilder {
    private final BoundFinder bounds;
    private final ChangeFinder changes;

    MentionBuilder(BoundFinder bounds, ChangeFinder changes) {
        this.bounds = bounds;
        this.changes = changes;
    }

    List<QuantityMention> build(TextView view, List<Draft> drafts) {
        List<QuantityMention> mentions = new ArrayList<>(drafts.size());
        QuantityMention previous = null;
        for (Draft draft : drafts) {
            previous = mention(view, draft, previous);
            mentions.add(previous);
        }
        return List.copyOf(mentions);
    }

    private QuantityMention mention(TextView view, Draft draft, @Nullable QuantityMention previous) {
        boolean ranks = draft.kind() == QuantityKind.RANK;
        int floor = previous == null ? 0 : previous.reachEnd();
        int reachStart = draft.start();
        int reachEnd = draft.end();
        Modifier modifier = inner(draft.rough());
        Bound after = ranks ? null : bounds.after(view, draft.end(), draft.kind());
        if (after != null) {
            modifier = after.modifier();
            reachEnd = draft.end() + after.word().length();
        }
        Bound before = ranks ? null : bounds.before(view, draft.start());
        if (before != null && (!before.word().startsWith("快") || draft.kind() == QuantityKind.DURATION)) {
            modifier = before.modifier();
            reachStart = bounds.startOf(before, view, draft.start());
        } else if (draft.isBare() && BoundFinder.isUp(view, draft.start())) {
            modifier = Modifier.AT_LEAST;
            reachStart = draft.start() - 1;
        } else if (draft.isBare() && view.at(draft.start() - 1) == '过') {
            modifier = Modifier.MORE_THAN;
            reachStart = draft.start() - 1;
        } else if (!ranks && after == null) {
            Bound distant = bounds.distant(view, draft.start(), draft.kind());
            modifier = distant == null ? modifier : distant.modifier();
        }
        Change change = null;
        if (!ranks) {
            ChangeFinder.Found found = changes.before(view, reachStart);
            if (found != null) {
                change = found.change();
                reachStart = Math.min(reachStart, found.start());
            } else if (previous != null && isListed(view, previous, draft, reachStart)) {
                change = previous.change();
            } else {
                change = ChangeFinder.after(view, reachEnd);
            }
        }
        return new QuantityMention(
                draft.start(),
                draft.end(),
                draft.kind(),
                draft.min(),
                draft.max(),
                draft.unit(),
                draft.normalizedMin(),
                draft.normalizedMax(),
                draft.normalizedUnit(),
                modifier,
                change,
                draft.maskStart(),
                Math.max(Math.min(floor, draft.start()), reachStart),
                reachEnd);
    }

    private static boolean isListed(TextView view, QuantityMention previous, Draft draft, int reachStart) {
        int gap = reachStart - previous.reachEnd();
        return previous.kind() == draft.kind() && gap == 1 && "、和及与".indexOf(view.at(previous.reachEnd())) >= 0;
    }

    private static Modifier inner(Numeral.Rough rough) {
        return switch (rough) {
            case NONE -> Modifier.EXACT;
            case MORE -> Modifier.MORE_THAN;
            case ABOUT -> Modifier.APPROXIMATE;
        };
    }
}
