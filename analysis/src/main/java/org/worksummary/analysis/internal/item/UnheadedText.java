package org.worksummary.analysis.internal.item;

import java.util.List;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.outline.Body;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.ItemKind;

/**
 * Reads the items of a report without any heading: the points that its paragraphs count, and the problems that they list.
 *
 * <p>{@code 主要做了三件事：第一，…；第二，…。} are measures, {@code 还存在一些不足：甲；乙。} are problems, points of a paragraph that begins {@code 下一步，} are
 * plans; of a paragraph with several lists each is taken by itself. A paragraph that counts nothing is no item: without a heading nothing says what it reports.
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
            List<Integer> starts = points.stretches(body);
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) : body.end();
                read(view, starts.size() == 1 ? body : plain(starts.get(i), end), points);
            }
        }
    }

    private void read(TextView view, Body body, PointReader points) {
        int colon = problems.colon(view, body.start(), body.end());
        boolean plan = plans.opens(view, body.start()) || view.startsWith("明年", body.start());
        ItemKind kind = plan ? ItemKind.PLAN : ItemKind.MEASURE;
        if (!points.read(body, colon >= 0 ? ItemKind.PROBLEM : kind, null, null) && colon >= 0) {
            points.listed(body, colon, null, null);
        }
    }

    private static Body plain(int start, int end) {
        return new Body(start, end, new Opening(Opening.Form.PLAIN, null, 0, false, start, start, start), List.of());
    }
}
