package org.worksummary.analysis.internal.quantity;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.QuantityKind;

/**
 * Gives a shortened unit its whole: the first of 提高1.3个和2.8个百分点 is percentage points too.
 *
 * <p>Must not change 3个 of 3个县提高2.8个百分点.
 */
final class SharedUnit {
    private SharedUnit() {}

    static List<Draft> apply(TextView view, List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts);
        for (int i = result.size() - 2; i >= 0; i--) {
            Draft draft = result.get(i);
            Draft next = result.get(i + 1);
            boolean shortened = draft.kind() == QuantityKind.COUNT && "个".equals(draft.unit());
            if (shortened && next.kind() == QuantityKind.PERCENTAGE_POINT && isJoint(view, draft.end(), next.start())) {
                result.set(
                        i,
                        new Draft(
                                draft.start(),
                                draft.end(),
                                QuantityKind.PERCENTAGE_POINT,
                                draft.min(),
                                draft.max(),
                                draft.unit(),
                                draft.normalizedMin(),
                                draft.normalizedMax(),
                                draft.normalizedMin() == null ? null : next.normalizedUnit(),
                                draft.rough(),
                                draft.form(),
                                draft.maskStart()));
            }
        }
        return result;
    }

    private static boolean isJoint(TextView view, int end, int start) {
        if (start - end == 1) {
            return "和及与、或至到".indexOf(view.at(end)) >= 0;
        }
        return start - end == 2 && (view.startsWith("以及", end) || view.startsWith("、近", end));
    }
}
