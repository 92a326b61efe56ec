package org.worksummary.analysis.internal.resolve;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.check.Figures;
import org.worksummary.analysis.internal.check.FromTo;
import org.worksummary.analysis.internal.item.ItemNode;
import org.worksummary.analysis.internal.outline.SectionNode;
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
    private static final List<String> LAST_YEAR = List.of("去年同期", "上年同期", "去年", "上年", "上一年", "同期");
    private static final List<String> AIMED =
            List.of("目标", "目标为", "目标是", "目标任务", "目标值", "任务数", "计划数", "计划", "计划投资", "计划总投资");
    private static final List<String> REACHING = List.of("达到", "完成", "实现", "控制在", "增长", "突破", "保持", "提高到", "降到");
    private static final Set<Modifier> BOUNDS = Set.of(Modifier.AT_LEAST, Modifier.AT_MOST, Modifier.LESS_THAN);
    private static final String PLAN_NAME = "度年动展作育划务全定的成占";
    private static final String NOT_PLANNED = "的，、。外内书中数";

    private final Figures figures;
    private final FromTo fromTo;

    FigureAspects(Figures figures, FromTo fromTo) {
        this.figures = figures;
        this.fromTo = fromTo;
    }

    Aspect of(int index, @Nullable ItemNode item, @Nullable SectionNode section) {
        if (isBaseline(index)) {
            return Aspect.BASELINE;
        }
        boolean plan = item == null ? section != null && section.role() == Role.PLAN : item.kind() == ItemKind.PLAN;
        return plan || isAimedAt(index) ? Aspect.TARGET : Aspect.RESULT;
    }

    private boolean isBaseline(int index) {
        if (fromTo.read(figures, index) != null) {
            return true;
        }
        boolean relative = figures.kind(index) == QuantityKind.MULTIPLE || figures.kind(index) == QuantityKind.PERCENT;
        String before = figures.lead(index).strip();
        if (figures.get(index).change() != null || relative && before.endsWith("的")) {
            return false;
        }
        for (String end : List.of("", "的", "为", "是", "仅", "仅为", "只有")) {
            if (before.endsWith(end)) {
                String words = before.substring(0, before.length() - end.length());
                if (LAST_YEAR.stream().anyMatch(words::endsWith)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAimedAt(int index) {
        String clause = figures.lead(index).strip();
        if (AIMED.stream().anyMatch(clause::endsWith)) {
            return true;
        }
        String sentence = figures.sentenceLead(index);
        return sentence.contains("力争") || isEnsured(index, sentence) || isPlanned(clause);
    }

    /** 确保产值达到5亿元, 确保合格率98%以上; not 确保了300户供水. */
    private boolean isEnsured(int index, String sentence) {
        int at = sentence.lastIndexOf("确保");
        if (at < 0 || sentence.startsWith("了", at + 2)) {
            return false;
        }
        String behind = sentence.substring(at + 2);
        return BOUNDS.contains(figures.get(index).modifier())
                || REACHING.stream().anyMatch(behind::contains);
    }

    /** 今年计划新建20座, 计划用3年建成50公里; not 年度计划, 行动计划 or 计划的80%. */
    private static boolean isPlanned(String clause) {
        int at = clause.lastIndexOf("计划");
        if (at < 0 || at + 2 == clause.length() || NOT_PLANNED.indexOf(clause.charAt(at + 2)) >= 0) {
            return false;
        }
        boolean time =
                clause.startsWith("今年", at - 2) || clause.startsWith("明年", at - 2) || clause.startsWith("半年", at - 2);
        return at == 0 || time || PLAN_NAME.indexOf(clause.charAt(at - 1)) < 0;
    }
}
