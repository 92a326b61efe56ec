package org.worksummary.analysis.internal.item;

import java.util.List;
import org.worksummary.analysis.internal.outline.Body;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.ItemKind;

/**
 * Reads the items of a report without any heading: the points that its paragraphs count, and the problems that they list.
 *
 * <p>{@code 主要做了三件事：第一，…；第二，…。} are measures, {@code 还存在一些不足：甲；乙。} are problems, points of a paragraph that begins {@code 下一步，} are
 * plans. A paragraph that counts nothing is no item: without a heading nothing says what it reports.
 */
final class UnheadedText {
    private final ProblemCues problems;
    private final PlanCues plans;

    UnheadedText(ProblemCues problems, PlanCues plans) {
        this.problems = problems;
        this.plans = plans;
    }

    void read(TextView view, List<Body> bodies, PointReader points) {
        for (Body body : bodies) {
            if (body.tableRow()) {
                continue;
            }
            int colon = problems.colon(view, body.start(), body.end());
            ItemKind kind = plans.opens(view, body.start()) ? ItemKind.PLAN : ItemKind.MEASURE;
            if (!points.read(body, colon >= 0 ? ItemKind.PROBLEM : kind, null, null) && colon >= 0) {
                points.listed(body, colon, null, null);
            }
        }
    }
}
