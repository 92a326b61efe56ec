package org.worksummary.analysis.internal.item;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.outline.SectionNode;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.ItemKind;
import org.worksummary.model.Role;

/**
 * Links problems to their causes, and plans to the problems they answer, where the text says so.
 *
 * <p>The problems of a section have the causes of the cause section beside it (（一）主要问题 （二）原因分析). A plan answers the problem
 * that it names: {@code 针对人员力量不足的问题，…} answers {@code 一是人员力量不足。…}. A plan that only follows the problems answers none.
 */
public final class ItemLinks {
    private static final String NAMING = "针对";
    private static final int NAMING_REACH = 12;
    private static final int LONGEST_NAME = 40;
    private static final double LIKENESS = 0.6;

    private final TextView view;
    private final IdentityHashMap<ItemNode, List<ItemNode>> linked = new IdentityHashMap<>();

    private ItemLinks(TextView view) {
        this.view = view;
    }

    /** {@return the links between the items} */
    public static ItemLinks find(TextView view, List<ItemNode> items) {
        ItemLinks links = new ItemLinks(view);
        List<ItemNode> causes = new ArrayList<>();
        List<ItemNode> problems = new ArrayList<>();
        for (ItemNode item : items) {
            if (item.kind() == ItemKind.PROBLEM) {
                SectionNode section = item.section();
                (section != null && section.role() == Role.CAUSE ? causes : problems).add(item);
            }
        }
        for (ItemNode problem : problems) {
            links.causes(problem, causes);
        }
        for (ItemNode item : items) {
            if (item.kind() == ItemKind.PLAN) {
                links.answers(item, problems);
            }
        }
        return links;
    }

    /** {@return the causes of a problem, or the problems a plan answers} */
    public List<ItemNode> of(ItemNode item) {
        return linked.getOrDefault(item, List.of());
    }

    private void causes(ItemNode problem, List<ItemNode> causes) {
        SectionNode parent =
                problem.section() == null ? null : problem.section().parent();
        for (ItemNode cause : causes) {
            SectionNode section = cause.section();
            if (parent != null && section != null && section.parent() == parent) {
                linked.computeIfAbsent(problem, key -> new ArrayList<>()).add(cause);
            }
        }
    }

    private void answers(ItemNode plan, List<ItemNode> problems) {
        int from = plan.isTitled() ? plan.titleStart() : plan.markerEnd();
        int at = view.indexOf(NAMING, from, Math.min(plan.end(), from + NAMING_REACH));
        if (at < 0) {
            return;
        }
        int start = at + NAMING.length();
        int end = start;
        while (end < plan.end() && end - start < LONGEST_NAME && "，。;!?\n".indexOf(view.charAt(end)) < 0) {
            end++;
        }
        ItemNode best = best(start, end, problems);
        if (best != null) {
            linked.computeIfAbsent(plan, key -> new ArrayList<>()).add(best);
        }
    }

    private @Nullable ItemNode best(int start, int end, List<ItemNode> problems) {
        ItemNode best = null;
        double most = LIKENESS;
        for (ItemNode problem : problems) {
            int from = problem.isTitled() ? problem.titleStart() : problem.markerEnd();
            int to = problem.isTitled() ? problem.titleEnd() : Math.min(problem.end(), from + LONGEST_NAME);
            double likeness = likeness(start, end, from, to);
            if (likeness >= most && (best == null || likeness > most)) {
                most = likeness;
                best = problem;
            }
        }
        return best;
    }

    /** The share of the pairs of neighbouring characters of the shorter stretch that the other one holds too. */
    private double likeness(int start, int end, int from, int to) {
        boolean shorter = end - start <= to - from;
        int first = shorter ? start : from;
        int last = shorter ? end : to;
        int pairs = last - first - 1;
        if (pairs < 2) {
            return 0;
        }
        int shared = 0;
        for (int i = first; i < first + pairs; i++) {
            String pair = view.subSequence(i, i + 2);
            if (view.indexOf(pair, shorter ? from : start, shorter ? to : end) >= 0) {
                shared++;
            }
        }
        return (double) shared / pairs;
    }
}
