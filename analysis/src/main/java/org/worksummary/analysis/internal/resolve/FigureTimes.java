package org.worksummary.analysis.internal.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.analysis.internal.time.DateRange;
import org.worksummary.analysis.internal.time.TimeMention;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.QuantityKind;
import org.worksummary.model.TimeExpression;
import org.worksummary.model.TimeKind;

/**
 * Ties a figure to the time it belongs to (所属时间) where that is not the report's own: 去年同期10亿元; 截至6月底，累计接种108万剂次.
 *
 * <p>The time stands in the figure's clause, or as a clause of its own before it. Must not tie 5% to 去年 in 比去年增长5%, or
 * 60% to 全年 in 完成全年任务的60%.
 */
final class FigureTimes {
    private static final int REACH = 60;
    private static final int MOST = 3;
    private static final String[] PLANS = {"任务", "目标", "计划", "预算", "指标", "工作"};

    private final TextView view;
    private final List<TimeMention> mentions;
    private final List<TimeExpression> times;
    private final @Nullable DateRange report;
    private int next;

    /**
     * Takes the times of a text.
     *
     * @param times the same resolved, in the same order
     * @param report the period reported on, or {@code null}
     */
    FigureTimes(TextView view, List<TimeMention> mentions, List<TimeExpression> times, @Nullable DateRange report) {
        this.view = view;
        this.mentions = mentions;
        this.times = times;
        this.report = report;
    }

    /** {@return the time that a figure belongs to, or {@code null}; figures must come in order} */
    @Nullable
    TimeExpression of(QuantityMention figure) {
        while (next < mentions.size() && mentions.get(next).end() <= figure.start()) {
            next++;
        }
        for (int i = next - 1; i >= Math.max(0, next - MOST); i--) {
            TimeMention time = mentions.get(i);
            if (figure.start() - time.end() > REACH || endsSentence(time.end(), figure.start())) {
                return null;
            }
            if (governs(time, figure)) {
                return isOwn(times.get(i)) ? null : times.get(i);
            }
        }
        return null;
    }

    private boolean governs(TimeMention time, QuantityMention figure) {
        if (time.kind() == TimeKind.RECURRING || isOfPlan(time.end())) {
            return false;
        }
        boolean sameClause = true;
        for (int at = time.end(); at < figure.start(); at++) {
            sameClause &= !Chars.endsClause(view.at(at));
        }
        if (!sameClause) {
            return opensClause(time.start()) && isComma(view.at(time.end()));
        }
        boolean listed =
                "、和与及".indexOf(view.at(time.start() - 1)) >= 0 && view.indexOf("分别", time.end(), figure.start()) >= 0;
        boolean times = figure.kind() == QuantityKind.MULTIPLE;
        boolean compared = (figure.change() != null || times) && isCompared(time.start(), time.end());
        return !listed && !compared && !isMeasure(time, figure) && !isPassed(time.end(), figure.start());
    }

    /** Whether a change is measured against the time: 比去年, 较年初, 高于上年, 同比2019年. */
    private boolean isCompared(int start, int end) {
        return "比较于与同和由从".indexOf(view.at(start - 1)) >= 0 || view.at(end) == '相';
    }

    /** Whether the figure is a part or a multiple of what was then: 是2019年的2.3倍. */
    private boolean isMeasure(TimeMention time, QuantityMention figure) {
        boolean relative = figure.kind() == QuantityKind.MULTIPLE || figure.kind() == QuantityKind.PERCENT;
        return relative
                && view.at(time.end()) == '的'
                && time.end() + 1 == figure.reachStart()
                && "由从比较".indexOf(view.at(time.start() - 1)) < 0;
    }

    /** Whether the time only describes what stands before the verb: 年初确定的26项任务已完成15项. */
    private boolean isPassed(int from, int to) {
        int of = view.indexOf("的", from, to);
        return of >= 0 && view.indexOf("已", of, to) >= 0;
    }

    private boolean isOfPlan(int end) {
        int at = view.at(end) == '的' ? end + 1 : view.at(end) == '度' ? end + 1 : end;
        for (String plan : PLANS) {
            if (view.startsWith(plan, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensClause(int start) {
        return Chars.endsClause(view.at(start - 1))
                || view.at(start - 1) == ' '
                || view.startsWith("其中", start - 2)
                || view.at(start - 1) == '(';
    }

    private static boolean isComma(char c) {
        return c == '，' || c == ',' || c == ':';
    }

    private boolean endsSentence(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Chars.endsSentence(view.at(at)) || view.at(at) == ';') {
                return true;
            }
        }
        return false;
    }

    /** Whether the time is the report's own, or says none that can be told apart from it. */
    private boolean isOwn(TimeExpression time) {
        LocalDate from = time.from();
        LocalDate to = time.to();
        if (from == null && to == null) {
            return "去上前明下截".indexOf(time.at().charAt(0)) < 0;
        }
        boolean toNow = from != null && to == null;
        return report != null && Objects.equals(from, report.from()) && (toNow || Objects.equals(to, report.to()));
    }
}
