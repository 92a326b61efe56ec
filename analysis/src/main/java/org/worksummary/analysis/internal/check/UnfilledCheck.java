package org.worksummary.analysis.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.Rule;
import org.worksummary.model.Placeholder;
import org.worksummary.model.Placeholder.Expects;
import org.worksummary.model.Placeholder.Intent;
import org.worksummary.model.Placeholder.Style;
import org.worksummary.text.Diagnostic;

/**
 * Says of each placeholder that was left out what to write there: {@code placeholder.unfilled}.
 *
 * <p>发放补助XX万元 is one, 增幅为 % too. Not 某镇 and 曹某, which are masked on purpose, nor ways of writing.
 */
final class UnfilledCheck {
    private static final Rule RULE = Rule.of("placeholder.unfilled");

    private UnfilledCheck() {}

    static List<Diagnostic> check(List<Placeholder> placeholders) {
        List<Diagnostic> found = new ArrayList<>();
        for (Placeholder placeholder : placeholders) {
            if (placeholder.intent() == Intent.UNFILLED) {
                found.add(RULE.at(placeholder.at(), message(placeholder)));
            }
        }
        return found;
    }

    private static String message(Placeholder placeholder) {
        String what = placeholder.style() == Style.BLANK ? "此处空缺" : "“" + placeholder.text() + "”待填";
        String unit = placeholder.unit();
        return what + "，应填" + label(placeholder.expects()) + (unit == null ? "" : "（单位：" + unit + "）");
    }

    private static String label(Expects expects) {
        return switch (expects) {
            case COUNT -> "数量";
            case MONEY -> "金额";
            case PERCENT -> "百分比";
            case DATE -> "日期";
            case YEAR -> "年份";
            case PLACE -> "地名";
            case ORGANIZATION -> "单位名称";
            case PERSON -> "人名";
            case ORDINAL -> "序号";
            case DOCUMENT_NUMBER -> "文号";
            case TEXT -> "文字";
        };
    }
}
