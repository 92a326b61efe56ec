package org.worksummary.command.report;

import org.worksummary.command.page.Ink;
import org.worksummary.model.Aspect;
import org.worksummary.model.Change;
import org.worksummary.model.ItemKind;
import org.worksummary.model.Modifier;
import org.worksummary.model.Placeholder;
import org.worksummary.model.Role;
import org.worksummary.text.Severity;

/** What the report calls the values of the model, in Chinese. */
public final class Labels {
    private Labels() {}

    static String of(Role role) {
        return switch (role) {
            case BACKGROUND -> "基本情况";
            case WORK_DONE -> "工作开展";
            case RESULT -> "工作成效";
            case EXPERIENCE -> "经验体会";
            case PROBLEM -> "存在问题";
            case CAUSE -> "原因分析";
            case PLAN -> "工作计划";
            case REQUEST -> "意见建议";
            case CONCLUSION -> "结语";
            case OTHER -> "其他";
        };
    }

    static Ink ink(Role role) {
        return switch (role) {
            case WORK_DONE, RESULT -> Ink.GREEN;
            case EXPERIENCE -> Ink.MAGENTA;
            case PROBLEM, CAUSE -> Ink.RED;
            case PLAN, REQUEST -> Ink.BLUE;
            case BACKGROUND, CONCLUSION, OTHER -> Ink.DIM;
        };
    }

    static String symbol(ItemKind kind) {
        return switch (kind) {
            case MEASURE -> "●";
            case PROBLEM -> "▲";
            case PLAN -> "▷";
        };
    }

    static Ink ink(ItemKind kind) {
        return switch (kind) {
            case MEASURE -> Ink.GREEN;
            case PROBLEM -> Ink.RED;
            case PLAN -> Ink.BLUE;
        };
    }

    static String of(Modifier modifier) {
        return switch (modifier) {
            case EXACT -> "";
            case APPROXIMATE -> "约";
            case MORE_THAN -> "超过";
            case AT_LEAST -> "不少于";
            case LESS_THAN -> "不足";
            case AT_MOST -> "不超过";
            case NEARLY -> "近";
        };
    }

    static String of(Aspect aspect) {
        return switch (aspect) {
            case RESULT -> "完成";
            case TARGET -> "目标";
            case BASELINE -> "基数";
        };
    }

    static String of(Change change) {
        String direction = switch (change.direction()) {
            case INCREASE -> "增加";
            case DECREASE -> "减少";
            case UNCHANGED -> "持平";
        };
        Change.Basis basis = change.basis();
        return basis == null ? direction : of(basis) + direction;
    }

    private static String of(Change.Basis basis) {
        return switch (basis) {
            case YEAR_ON_YEAR -> "同比";
            case PERIOD_ON_PERIOD -> "环比";
            case SINCE_BASE -> "比基期";
        };
    }

    /** {@return what has to be written, in Chinese} */
    public static String of(Placeholder.Expects expects) {
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

    static String of(Placeholder.Intent intent) {
        return switch (intent) {
            case UNFILLED -> "待填";
            case DELIBERATE_MASK -> "有意隐去";
            case NOTATION -> "写法";
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误";
            case WARNING -> "警告";
            case INFO -> "提示";
        };
    }
}
