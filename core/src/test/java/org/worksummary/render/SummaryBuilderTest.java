package org.worksummary.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.worksummary.json.SummaryJson;
import org.worksummary.model.Granularity;
import org.worksummary.model.Header;
import org.worksummary.model.Item;
import org.worksummary.model.ItemKind;
import org.worksummary.model.Node;
import org.worksummary.model.Role;
import org.worksummary.model.Section;
import org.worksummary.model.SummaryInvariants;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Text;

class SummaryBuilderTest {
    private static final String TEXT = """
            青农技〔2021〕7号

            青岭县农技中心2021年上半年农业工作总结
            何平

            县农业农村局：
            　　现将上半年工作总结如下：
            　　一、工作开展情况
            　　上半年，各项工作平稳推进。
            　　（一）抓好春耕。一是下村走访。派出28名农技员。走遍12个村。二是发放资料。印发2万余份。
            　　（二）抓好水利
            　　整修水渠3条。
            　　1. 2座水库加固
            　　（1）东山水库
            　　已完工。
            　　二、存在问题
            　　一是人手不足；二是经费紧张。
            　　三、下半年打算
            　　一是补齐人手。年底前招录5名农技员。
            　　二是多方筹资！
            　　以上报告，请审阅。

            　　　　　　　　　　　　　　　　　　青岭县农技中心
            　　　　　　　　　　　　　　　　　　　　2021年7月2日
            """;

    static SummaryBuilder builder() {
        return SummaryBuilder.create()
                .organization("青岭县农技中心")
                .halfYear(2021, 1)
                .topic("农业")
                .author("何平")
                .documentNumber("青农技〔2021〕7号")
                .addressee("县农业农村局")
                .preamble("现将上半年工作总结如下：")
                .section(
                        Role.WORK_DONE,
                        "工作开展情况",
                        work -> work.paragraph("上半年，各项工作平稳推进。")
                                .section(
                                        "抓好春耕。",
                                        spring -> spring.runIn()
                                                .states(ItemKind.MEASURE)
                                                .measure("下村走访", "派出28名农技员。走遍12个村")
                                                .measure("发放资料", "印发2万余份"))
                                .section(
                                        "抓好水利",
                                        water -> water.measure("整修水渠3条")
                                                .section(
                                                        "2座水库加固",
                                                        dams -> dams.section("东山水库", dam -> dam.measure("已完工。")))))
                .section(
                        Role.PROBLEM,
                        "存在问题",
                        problems -> problems.item(
                                        ItemKind.PROBLEM,
                                        item -> item.id("staff").body("人手不足。"))
                                .problem("经费紧张"))
                .section(
                        Role.PLAN,
                        "下半年打算",
                        plans -> plans.points(PointStyle.PARAGRAPHS)
                                .item(
                                        ItemKind.PLAN,
                                        item -> item.title("补齐人手")
                                                .body("年底前招录5名农技员")
                                                .answers("staff"))
                                .plan("多方筹资！"))
                .closing("以上报告，请审阅。")
                .signature("青岭县农技中心")
                .date(LocalDate.of(2021, 7, 2));
    }

    @Test
    void laysOutTheText() {
        assertThat(builder().build().source().text()).isEqualTo(TEXT);
    }

    @Test
    void placesEveryNodeInTheText() {
        WorkSummary summary = builder().build();
        assertThat(SummaryInvariants.violations(summary)).isEmpty();
        assertThat(SummaryJson.read(SummaryJson.write(summary))).isEqualTo(summary);
        assertThat(builder().build()).isEqualTo(summary);
    }

    @Test
    void fillsTheHeader() {
        Header header = builder().build().header();
        assertThat(String.valueOf(header.title())).isEqualTo("青岭县农技中心2021年上半年农业工作总结");
        assertThat(String.valueOf(header.organization())).isEqualTo("青岭县农技中心");
        assertThat(String.valueOf(header.author())).isEqualTo("何平");
        assertThat(String.valueOf(header.topic())).isEqualTo("农业");
        assertThat(String.valueOf(header.addressee())).isEqualTo("县农业农村局");
        assertThat(String.valueOf(header.documentNumber())).isEqualTo("青农技〔2021〕7号");
        assertThat(header.period()).satisfies(period -> {
            assertThat(period.text()).isEqualTo("2021年上半年");
            assertThat(period.from()).isEqualTo("2021-01-01");
            assertThat(period.to()).isEqualTo("2021-06-30");
            assertThat(period.granularity()).isEqualTo(Granularity.HALF_YEAR);
        });
        assertThat(header.date()).satisfies(date -> {
            assertThat(date.text()).isEqualTo("2021年7月2日");
            assertThat(date.from()).isEqualTo(date.to()).isEqualTo("2021-07-02");
        });
        assertThat(String.valueOf(header.signature())).isEqualTo("青岭县农技中心");
        assertThat(header.signature().start())
                .isGreaterThan(header.organization().start());
    }

    @Test
    void numbersSectionsByLevel() {
        assertThat(builder().build().allSections())
                .extracting(Section::level, Section::marker, section -> String.valueOf(section.heading()))
                .containsExactly(
                        tuple(1, "一、", "工作开展情况"),
                        tuple(2, "（一）", "抓好春耕"),
                        tuple(2, "（二）", "抓好水利"),
                        tuple(3, "1.", "2座水库加固"),
                        tuple(4, "（1）", "东山水库"),
                        tuple(1, "二、", "存在问题"),
                        tuple(1, "三、", "下半年打算"));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void listsItemsInDocumentOrderWithTheirParts() {
        WorkSummary summary = builder().build();
        assertThat(summary.items())
                .extracting(
                        Item::id,
                        Item::kind,
                        Item::marker,
                        item -> item.title() == null ? null : item.title().toString(),
                        Item::section,
                        Item::parent)
                .containsExactly(
                        tuple("m1", ItemKind.MEASURE, "（一）", "抓好春耕", "s2", null),
                        tuple("m2", ItemKind.MEASURE, "一是", "下村走访", "s2", "m1"),
                        tuple("m3", ItemKind.MEASURE, "二是", "发放资料", "s2", "m1"),
                        tuple("m4", ItemKind.MEASURE, null, null, "s3", null),
                        tuple("m5", ItemKind.MEASURE, null, null, "s5", null),
                        tuple("staff", ItemKind.PROBLEM, "一是", null, "s6", null),
                        tuple("p1", ItemKind.PROBLEM, "二是", null, "s6", null),
                        tuple("n1", ItemKind.PLAN, "一是", "补齐人手", "s7", null),
                        tuple("n2", ItemKind.PLAN, "二是", null, "s7", null));
        assertThat(summary.plans().get(0).answers()).containsExactly("staff");
        assertThat(summary.measures().get(1).text()).isEqualTo("一是下村走访。派出28名农技员。走遍12个村。");
        assertThat(summary.problems()).extracting(Node::text).containsExactly("一是人手不足；", "二是经费紧张。");
    }

    @Test
    void numbersInsideAnUnnumberedSectionFromTheTop() {
        WorkSummary summary = SummaryBuilder.create()
                .title("工作总结和工作计划")
                .section(
                        Role.WORK_DONE,
                        "工作总结",
                        part -> part.unnumbered()
                                .section("主要工作", section -> section.paragraph("略。"))
                                .section("主要成效", section -> section.paragraph("略。")))
                .section(
                        Role.PLAN,
                        "工作计划",
                        part -> part.unnumbered().section("重点任务", section -> section.paragraph("略。")))
                .build();
        assertThat(summary.allSections())
                .extracting(Section::level, Section::marker)
                .containsExactly(tuple(1, null), tuple(2, "一、"), tuple(2, "二、"), tuple(1, null), tuple(2, "一、"));
        assertThat(SummaryInvariants.violations(summary)).isEmpty();
    }

    @Test
    void countsBeyondTen() {
        SummaryBuilder builder = SummaryBuilder.create().title("总结");
        for (int i = 0; i < 21; i++) {
            builder.section(Role.WORK_DONE, "任务", section -> section.paragraph("完成。"));
        }
        assertThat(builder.build().sections())
                .extracting(Section::marker)
                .contains("十、", "十一、", "十九、", "二十、")
                .endsWith("二十一、");
    }

    @Test
    void buildsFromNothing() {
        WorkSummary empty = SummaryBuilder.create().build();
        assertThat(empty.source().text()).isEmpty();
        assertThat(empty.blocks()).isEmpty();
    }

    @Test
    void splitsParagraphsAtLineEnds() {
        assertThat(SummaryBuilder.create().preamble(" 甲。\r\n\n乙。").build().preamble())
                .extracting(Text::toString)
                .containsExactly("甲。", "乙。");
    }

    @Test
    void refusesWhatCannotBeLaidOut() {
        SummaryBuilder builder = SummaryBuilder.create();
        assertThatThrownBy(() -> builder.title("总\n结")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.signature(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.quarter(2021, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.section(Role.PLAN, "打算", section -> section.item(ItemKind.PLAN, item -> {})))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.section(
                        Role.PLAN, "打算", section -> section.item(ItemKind.PLAN, item -> item.causedBy("p1"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesWordsAndIdsThatAreNotThere() {
        SummaryBuilder topic = SummaryBuilder.create().title("工作总结").topic("党建");
        assertThatThrownBy(topic::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("党建");
        SummaryBuilder link = SummaryBuilder.create()
                .section(
                        Role.PLAN,
                        "打算",
                        section -> section.item(
                                ItemKind.PLAN, item -> item.body("招人").answers("staff")));
        assertThatThrownBy(link::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("staff");
        SummaryBuilder twice = SummaryBuilder.create()
                .section(
                        Role.PLAN,
                        "打算",
                        section -> section.item(
                                        ItemKind.PLAN, item -> item.id("n1").body("招人"))
                                .item(ItemKind.PLAN, item -> item.id("n1").body("筹资")));
        assertThatThrownBy(twice::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("n1");
    }

    @Test
    void keepsClearOfIdsThatWereGiven() {
        WorkSummary summary = SummaryBuilder.create()
                .section(
                        Role.PLAN,
                        "打算",
                        section -> section.plan("招人")
                                .item(ItemKind.PLAN, item -> item.id("n1").body("筹资")))
                .build();
        assertThat(summary.items()).extracting(Item::id).containsExactly("n2", "n1");
    }
}
