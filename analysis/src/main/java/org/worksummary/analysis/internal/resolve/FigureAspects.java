package org.worksummary.analysis.internal.resolve;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.check.Figures;
import org.worksummary.analysis.internal.item.ItemNode;
import org.worksummary.analysis.internal.outline.SectionNode;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordIndex;
import org.worksummary.model.Aspect;
import org.worksummary.model.ItemKind;
import org.worksummary.model.Modifier;
import org.worksummary.model.QuantityKind;
import org.worksummary.model.Role;

/**
 * Tells whether a figure was reached, is aimed at, or is what it was before (结果、目标、基数).
 *
 * <p>A baseline is the first figure of 由82%提高到95%, or one of 去年同期; a target stands in a plan, or behind 力争, 确保 and 计划.
 * Must not take for a target 确保了300户供水 or 完成年度计划的80%.
 */
final class FigureAspects {
    private static final List<String> REACHING = List.of("达到", "完成", "实现", "控制在", "增长", "突破", "保持", "提高到", "降到");
    private static final Set<Modifier> BOUNDS = Set.of(Modifier.AT_LEAST, Modifier.AT_MOST, Modifier.LESS_THAN);
    private static final String PLAN_NAME = "度年动展作育划务全定的成占";
    private static final String NOT_PLANNED = "的，、。外内书中数";

    private final Figures figures;
    private final AspectRules rules;
    private final TextView view;

    FigureAspects(Figures figures, AspectRules rules) {
        this.figures = figures;
        this.rules = rules;
        this.view = figures.view();
    }

    Aspect of(int index, @Nullable ItemNode item, @Nullable SectionNode section) {
        if (isBaseline(index)) {
            return Aspect.BASELINE;
        }
        boolean plan = item == null ? section != null && section.role() == Role.PLAN : item.kind() == ItemKind.PLAN;
        return plan || isAimedAt(index) ? Aspect.TARGET : Aspect.RESULT;
    }

    private boolean isBaseline(int index) {
        if (rules.fromTo.read(figures, index) != null) {
            return true;
        }
        boolean relative = figures.kind(index) == QuantityKind.MULTIPLE || figures.kind(index) == QuantityKind.PERCENT;
        int end = leadEnd(index);
        if (figures.get(index).change() != null || relative && view.at(end - 1) == '的') {
            return false;
        }
        return endsLead(rules.lastYear, index, end);
    }

    private boolean isAimedAt(int index) {
        int end = leadEnd(index);
        if (endsLead(rules.aimed, index, end)) {
            return true;
        }
        int sentence = figures.sentenceStart(index);
        return view.indexOf("力争", sentence, figures.get(index).start()) >= 0
                || isEnsured(index, sentence)
                || isPlanned(figures.leadStart(index), end);
    }

    /** The end of the words before a figure, without blanks. */
    private int leadEnd(int index) {
        int end = figures.get(index).start();
        while (view.at(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private boolean endsLead(WordIndex<String> words, int index, int end) {
        return words.find(view, end, word -> end - word.length() >= figures.leadStart(index)) != null;
    }

    /** 确保产值达到5亿元, 确保合格率98%以上; not 确保了300户供水. */
    private boolean isEnsured(int index, int sentence) {
        int to = figures.get(index).start();
        int at = view.lastIndexOf("确保", sentence, to);
        if (at < 0 || at + 2 < to && view.at(at + 2) == '了') {
            return false;
        }
        if (BOUNDS.contains(figures.get(index).modifier())) {
            return true;
        }
        for (String verb : REACHING) {
            if (view.indexOf(verb, at + 2, to) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 今年计划新建20座, 计划用3年建成50公里; not 年度计划, 行动计划 or 计划的80%. */
    private boolean isPlanned(int from, int to) {
        int at = view.lastIndexOf("计划", from, to);
        if (at < 0 || at + 2 == to || NOT_PLANNED.indexOf(view.at(at + 2)) >= 0) {
            return false;
        }
        int start = from;
        while (start < at && view.at(start) == ' ') {
            start++;
        }
        boolean time = at - 2 >= start
                && (view.startsWith("今年", at - 2) || view.startsWith("明年", at - 2) || view.startsWith("半年", at - 2));
        return at == start || time || PLAN_NAME.indexOf(view.at(at - 1)) < 0;
    }
}
