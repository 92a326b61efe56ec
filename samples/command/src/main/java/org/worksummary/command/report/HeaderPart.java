package org.worksummary.command.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.command.page.OneLine;
import org.worksummary.command.page.Page;
import org.worksummary.command.page.Page.Fact;
import org.worksummary.model.Header;
import org.worksummary.model.ItemKind;
import org.worksummary.model.ReportPeriod;
import org.worksummary.model.SigningDate;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;

/** What the report says about itself, where it was read from, and how much was found in it. */
final class HeaderPart {
    private static final String UNKNOWN = "？";

    private HeaderPart() {}

    static void write(WorkSummary summary, Page page) {
        Header header = summary.header();
        page.title(header.title() == null ? "（无标题）" : OneLine.of(header.title()));
        List<Fact> facts = new ArrayList<>();
        add(facts, "副题", header.subtitle());
        add(facts, "单位", header.organization());
        add(facts, "作者", header.author());
        ReportPeriod period = header.period();
        if (period != null) {
            facts.add(new Fact("时段", OneLine.of(period.at()) + days(period.from(), period.to())));
        }
        add(facts, "主题", header.topic());
        add(facts, "主送", header.addressee());
        add(facts, "文号", header.documentNumber());
        add(facts, "落款", header.signature());
        SigningDate date = header.date();
        if (date != null) {
            facts.add(new Fact("日期", OneLine.of(date.at()) + days(date.from(), date.to())));
        }
        facts.add(new Fact("来源", origin(summary.source())));
        facts.add(new Fact("内容", contents(summary)));
        page.facts(facts);
    }

    private static void add(List<Fact> facts, String label, @Nullable CharSequence value) {
        if (value != null) {
            facts.add(new Fact(label, OneLine.of(value)));
        }
    }

    private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "";
        }
        String first = from == null ? UNKNOWN : from.toString();
        String last = to == null ? UNKNOWN : to.toString();
        return first.equals(last) ? "（" + first + "）" : "（" + first + " 至 " + last + "）";
    }

    private static String origin(SourceText source) {
        StringBuilder origin = new StringBuilder();
        if (source.name() != null) {
            origin.append(OneLine.of(source.name())).append("，");
        }
        if (source.charset() != null) {
            origin.append(source.charset()).append("，");
        }
        origin.append(source.text().codePointCount(0, source.length())).append("字符");
        if (!source.repairs().isEmpty()) {
            origin.append("，").append(source.repairs().size()).append("处损坏");
        }
        return origin.toString();
    }

    private static String contents(WorkSummary summary) {
        return Labels.symbol(ItemKind.MEASURE) + " 举措" + summary.measures().size() + "条　"
                + Labels.symbol(ItemKind.PROBLEM) + " 问题" + summary.problems().size() + "条　"
                + Labels.symbol(ItemKind.PLAN) + " 计划" + summary.plans().size() + "条　"
                + "数量" + summary.quantities().size() + "个　"
                + "占位符" + summary.placeholders().size() + "处";
    }
}
