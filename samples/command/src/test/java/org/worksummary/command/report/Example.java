package org.worksummary.command.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Aspect;
import org.worksummary.model.Change;
import org.worksummary.model.Granularity;
import org.worksummary.model.Header;
import org.worksummary.model.ItemFacts;
import org.worksummary.model.Measure;
import org.worksummary.model.Modifier;
import org.worksummary.model.Normalized;
import org.worksummary.model.Placeholder;
import org.worksummary.model.Plan;
import org.worksummary.model.Problem;
import org.worksummary.model.Quantity;
import org.worksummary.model.QuantityKind;
import org.worksummary.model.ReportPeriod;
import org.worksummary.model.Role;
import org.worksummary.model.Section;
import org.worksummary.model.SigningDate;
import org.worksummary.model.Value;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Severity;
import org.worksummary.text.SourceText;
import org.worksummary.text.Text;

/** A small work summary made by hand, for the tests of the parts. */
final class Example {
    private static final String TEXT = """
            绿源县林业局2023年工作总结
            一、工作开展情况
            （一）造林绿化扎实推进。一是抓造林。完成造林3.2万亩，同比增长8.5%。二是抓管护。聘用护林员300余名，发放补助XX万元。
            二、存在的问题
            管护经费不足，缺口50—80万元。
            三、下一步打算
            新造林不少于2万亩。
            2023年12月20日
            """;

    private static final SourceText SOURCE = SourceText.of(TEXT);

    private Example() {}

    static WorkSummary summary() {
        return new WorkSummary(
                SOURCE,
                header(),
                List.of(),
                List.of(workDone(), problems(), plans()),
                List.of(),
                List.of(
                        new Measure(facts("i1", "（一）造林", "XX万元。", "（一）", "造林绿化扎实推进", "s2", null)),
                        new Measure(facts("i2", "一是", "8.5%。", "一是", "抓造林", "s2", "i1")),
                        new Measure(facts("i3", "二是", "XX万元。", "二是", "抓管护", "s2", "i1")),
                        new Problem(facts("i4", "管护经费", "80万元。", null, null, "s3", null), List.of()),
                        new Plan(facts("i5", "新造林", "万亩。", null, null, "s4", null), List.of())),
                quantities(),
                List.of(),
                List.of(),
                List.of(new Placeholder(
                        "p1",
                        text("XX"),
                        Placeholder.Style.LETTER_X,
                        Placeholder.Expects.MONEY,
                        "万元",
                        null,
                        Placeholder.Intent.UNFILLED,
                        1,
                        "placeholder.letter-x",
                        "q4",
                        "i3",
                        "s2")),
                List.of(new Diagnostic("numbering.single", Severity.WARNING, "（一）后面没有（二）", text("（一）"))),
                List.of());
    }

    private static Header header() {
        LocalDate first = LocalDate.of(2023, 1, 1);
        LocalDate last = LocalDate.of(2023, 12, 31);
        LocalDate signed = LocalDate.of(2023, 12, 20);
        return new Header(
                List.of(),
                text("绿源县林业局2023年工作总结"),
                null,
                text("绿源县林业局"),
                null,
                new ReportPeriod(text("2023年"), first, last, Granularity.YEAR),
                null,
                null,
                null,
                new SigningDate(text("2023年12月20日"), signed, signed),
                null);
    }

    private static Section workDone() {
        Section child = section("s2", 2, "（一）", "造林绿化扎实推进", Role.WORK_DONE, List.of("i1", "i2", "i3"), List.of());
        return section("s1", 1, "一、", "工作开展情况", Role.WORK_DONE, List.of(), List.of(child));
    }

    private static Section problems() {
        return section("s3", 1, "二、", "存在的问题", Role.PROBLEM, List.of("i4"), List.of());
    }

    private static Section plans() {
        return section("s4", 1, "三、", "下一步打算", Role.PLAN, List.of("i5"), List.of());
    }

    private static List<Quantity> quantities() {
        Change growth = new Change(Change.Direction.INCREASE, Change.Basis.YEAR_ON_YEAR);
        return List.of(
                quantity("3.2万亩", QuantityKind.AREA, single("32000"), "亩", Modifier.EXACT, text("造林"), null, null),
                quantity("8.5%", QuantityKind.PERCENT, single("8.5"), "%", Modifier.EXACT, null, growth, null),
                quantity("300余名", QuantityKind.COUNT, single("300"), "名", Modifier.MORE_THAN, null, null, null),
                quantity("XX万元", QuantityKind.MONEY, new Value.Masked("p1"), "万元", Modifier.EXACT, null, null, null),
                quantity(
                        "50—80万元",
                        QuantityKind.MONEY,
                        new Value.Range(new BigDecimal("500000"), new BigDecimal("800000")),
                        "元",
                        Modifier.EXACT,
                        null,
                        null,
                        null),
                quantity(
                        "2万亩。", QuantityKind.AREA, single("20000"), "亩", Modifier.AT_LEAST, null, null, Aspect.TARGET));
    }

    private static Quantity quantity(
            String words,
            QuantityKind kind,
            Value value,
            String unit,
            Modifier modifier,
            @Nullable Text indicator,
            @Nullable Change change,
            @Nullable Aspect aspect) {
        Normalized normalized = value instanceof Value.Masked ? null : new Normalized(value, unit);
        Text at = words.endsWith("。") ? text("于" + words).subSequence(1, words.length()) : text(words);
        return new Quantity(
                "q", at, kind, value, unit, normalized, modifier, null, indicator, change, aspect, null, null, null);
    }

    private static Value single(String number) {
        return new Value.Single(new BigDecimal(number));
    }

    private static Section section(
            String id,
            int level,
            String marker,
            String heading,
            Role role,
            List<String> items,
            List<Section> sections) {
        return new Section(
                id, text(marker + heading), level, marker, text(heading), level > 1, role, List.of(), items, sections);
    }

    private static ItemFacts facts(
            String id,
            String from,
            String to,
            @Nullable String marker,
            @Nullable String title,
            String section,
            @Nullable String parent) {
        int start = TEXT.indexOf(from);
        Text at = Text.of(TEXT, start, TEXT.indexOf(to, start) + to.length());
        Text heading = title == null ? null : text(title);
        return new ItemFacts(id, at, marker, heading, section, parent, List.of(), List.of());
    }

    private static Text text(String words) {
        int start = TEXT.indexOf(words);
        return Text.of(TEXT, start, start + words.length());
    }
}
