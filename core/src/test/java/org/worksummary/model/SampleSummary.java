package org.worksummary.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.worksummary.model.Change.Basis;
import org.worksummary.model.Change.Direction;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Repair;
import org.worksummary.text.Severity;
import org.worksummary.text.SourceText;
import org.worksummary.text.Span;
import org.worksummary.text.Text;

/** A summary with something in every field of the model, put together by hand. */
public final class SampleSummary {
    private static final String TEXT = String.join(
            "\n",
            "【内部材料，请勿外传】",
            "青岭县农技中心2021年上半年农业工作总结",
            "——在全县农业工作会议上（何平）",
            "青农技〔2021〕7号",
            "县农业农村局：",
            "现将上半年工作总结如下。",
            "一、工作开展情况",
            "上半年整体平稳。",
            "（一）抓好春耕。一是下村走访。派出28名农技员，发放资料2万余份，粮食产量同比增长3.6%。二是补助XX万元。",
            "乡镇\t户数",
            "二、存在问题",
            "人手不足，究其原因是待遇偏低。",
            "三、下半年打算",
            "11月底前建成5—8个站点，补齐人手，学习《种子法》。",
            "以上报告，请审阅。",
            "青岭县农技中心",
            "2021年7月2日");

    private final SourceText source = new SourceText(
            "上半年.txt",
            "text/plain",
            "GB18030",
            SourceText.sha256(new byte[] {1, 2, 3}),
            TEXT,
            List.of(new Repair(new Span(1, 3), "replaced two bytes")));

    private SampleSummary() {}

    /** {@return the summary} */
    public static WorkSummary create() {
        return new SampleSummary().summary();
    }

    private Text at(String words) {
        int start = TEXT.indexOf(words);
        return Text.of(TEXT, start, start + words.length());
    }

    private Text from(String first, String last) {
        int start = TEXT.indexOf(first);
        return Text.of(TEXT, start, TEXT.indexOf(last, start) + last.length());
    }

    private WorkSummary summary() {
        return new WorkSummary(
                source,
                header(),
                List.of(at("现将上半年工作总结如下。")),
                sections(),
                List.of(at("以上报告，请审阅。")),
                items(),
                quantities(),
                times(),
                List.of(new Reference("r1", at("《种子法》"), ReferenceKind.DOCUMENT, "种子法")),
                placeholders(),
                List.of(new Diagnostic("placeholder.unfilled", Severity.WARNING, "Fill in the amount.", at("XX"))),
                blocks());
    }

    private Header header() {
        return new Header(
                List.of(at("【内部材料，请勿外传】")),
                at("青岭县农技中心2021年上半年农业工作总结"),
                at("——在全县农业工作会议上（何平）"),
                at("青岭县农技中心"),
                at("何平"),
                new ReportPeriod(
                        at("2021年上半年"), LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30), Granularity.HALF_YEAR),
                at("农业"),
                at("县农业农村局"),
                at("青农技〔2021〕7号"),
                new SigningDate(at("2021年7月2日"), LocalDate.of(2021, 7, 2), LocalDate.of(2021, 7, 2)),
                Text.of(TEXT, TEXT.lastIndexOf("青岭"), TEXT.lastIndexOf("\n")));
    }

    private List<Section> sections() {
        Section spring = new Section(
                "s2",
                from("（一）", "户数"),
                2,
                "（一）",
                at("抓好春耕"),
                true,
                Role.WORK_DONE,
                List.of(),
                List.of("m1", "m2"),
                List.of());
        return List.of(
                new Section(
                        "s1",
                        from("一、", "户数"),
                        1,
                        "一、",
                        at("工作开展情况"),
                        false,
                        Role.WORK_DONE,
                        List.of(at("上半年整体平稳。")),
                        List.of(),
                        List.of(spring)),
                new Section(
                        "s3",
                        from("二、存在", "偏低。"),
                        1,
                        "二、",
                        at("存在问题"),
                        false,
                        Role.PROBLEM,
                        List.of(),
                        List.of("p1"),
                        List.of()),
                new Section(
                        "s4",
                        from("三、", "法》。"),
                        1,
                        "三、",
                        at("下半年打算"),
                        false,
                        Role.PLAN,
                        List.of(),
                        List.of("n1"),
                        List.of()));
    }

    private List<Item> items() {
        ItemFacts visits = new ItemFacts(
                "m1", from("一是下村", "3.6%。"), "一是", at("下村走访"), "s2", null, List.of("q1", "q2", "q3"), List.of());
        ItemFacts money = new ItemFacts("m2", at("二是补助XX万元。"), "二是", null, "s2", null, List.of("q4"), List.of("x1"));
        ItemFacts staff = new ItemFacts("p1", at("人手不足，究其原因是待遇偏低。"), null, null, "s3", null, List.of(), List.of());
        ItemFacts pay = new ItemFacts("p2", at("待遇偏低。"), null, null, "s3", "p1", List.of(), List.of());
        ItemFacts sites = new ItemFacts("n1", from("11月底前", "法》。"), null, null, "s4", null, List.of("q5"), List.of());
        return List.of(
                new Measure(visits),
                new Measure(money),
                new Problem(staff, List.of("p2")),
                new Problem(pay, List.of()),
                new Plan(sites, List.of("p1")));
    }

    private List<Quantity> quantities() {
        Value.Masked masked = new Value.Masked("x1");
        return List.of(
                new Quantity(
                        "q1",
                        at("28名"),
                        QuantityKind.COUNT,
                        one("28"),
                        "名",
                        new Normalized(one("28"), "名"),
                        Modifier.EXACT,
                        at("农技员"),
                        null,
                        null,
                        Aspect.RESULT,
                        null,
                        "m1",
                        "s2"),
                new Quantity(
                        "q2",
                        at("2万余份"),
                        QuantityKind.COUNT,
                        one("20000"),
                        "份",
                        new Normalized(one("20000"), "份"),
                        Modifier.MORE_THAN,
                        at("资料"),
                        null,
                        null,
                        null,
                        "t1",
                        "m1",
                        "s2"),
                new Quantity(
                        "q3",
                        at("3.6%"),
                        QuantityKind.PERCENT,
                        one("3.6"),
                        "%",
                        new Normalized(one("3.6"), "%"),
                        Modifier.EXACT,
                        null,
                        at("粮食产量"),
                        new Change(Direction.INCREASE, Basis.YEAR_ON_YEAR),
                        null,
                        null,
                        "m1",
                        "s2"),
                new Quantity(
                        "q4",
                        at("XX万元"),
                        QuantityKind.MONEY,
                        masked,
                        "万元",
                        null,
                        Modifier.EXACT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "m2",
                        "s2"),
                new Quantity(
                        "q5",
                        at("5—8个"),
                        QuantityKind.COUNT,
                        range("5", "8"),
                        "个",
                        new Normalized(range("5", "8"), "个"),
                        Modifier.APPROXIMATE,
                        at("站点"),
                        null,
                        new Change(Direction.UNCHANGED, null),
                        Aspect.TARGET,
                        "t2",
                        "n1",
                        "s4"));
    }

    private static Value one(String number) {
        return new Value.Single(new BigDecimal(number));
    }

    private static Value range(String min, String max) {
        return new Value.Range(new BigDecimal(min), new BigDecimal(max));
    }

    private List<TimeExpression> times() {
        return List.of(
                new TimeExpression(
                        "t1",
                        at("2021年上半年"),
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2021, 6, 30),
                        Granularity.HALF_YEAR,
                        TimeKind.PERIOD),
                new TimeExpression(
                        "t2", at("11月底前"), null, LocalDate.of(2021, 11, 30), Granularity.MONTH, TimeKind.DEADLINE));
    }

    private List<Placeholder> placeholders() {
        return List.of(new Placeholder(
                "x1",
                at("XX"),
                Placeholder.Style.LETTER_X,
                Placeholder.Expects.MONEY,
                "万元",
                at("补助"),
                Placeholder.Intent.UNFILLED,
                0.75,
                "mask.letter-x",
                "q4",
                "m2",
                "s2"));
    }

    private List<Block> blocks() {
        Text row = at("乡镇\t户数");
        return List.of(
                new Block(BlockKind.NOTICE, at("【内部材料，请勿外传】")),
                new Block(BlockKind.TITLE, at("青岭县农技中心2021年上半年农业工作总结")),
                new Block(BlockKind.BYLINE, at("——在全县农业工作会议上（何平）")),
                new Block(BlockKind.BYLINE, at("青农技〔2021〕7号")),
                new Block(BlockKind.ADDRESSEE, at("县农业农村局：")),
                new Block(BlockKind.PARAGRAPH, at("现将上半年工作总结如下。")),
                new Block(BlockKind.HEADING, at("一、工作开展情况")),
                new Block(BlockKind.PARAGRAPH, at("上半年整体平稳。")),
                new Block(BlockKind.HEADING, at("（一）抓好春耕。")),
                new Block(BlockKind.POINT, from("一是下村", "3.6%。")),
                new Block(BlockKind.POINT, at("二是补助XX万元。")),
                new Block(BlockKind.TABLE_ROW, row, List.of(at("乡镇"), at("户数"))),
                new Block(BlockKind.HEADING, at("二、存在问题")),
                new Block(BlockKind.PARAGRAPH, at("人手不足，究其原因是待遇偏低。")),
                new Block(BlockKind.HEADING, at("三、下半年打算")),
                new Block(BlockKind.PARAGRAPH, from("11月底前", "法》。")),
                new Block(BlockKind.PARAGRAPH, at("以上报告，请审阅。")),
                new Block(BlockKind.SIGNATURE, Text.of(TEXT, TEXT.lastIndexOf("青岭"), TEXT.length())));
    }
}
