package org.worksummary.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksummary.model.Block;
import org.worksummary.model.BlockKind;
import org.worksummary.model.Header;
import org.worksummary.model.Item;
import org.worksummary.model.ItemFacts;
import org.worksummary.model.Measure;
import org.worksummary.model.Role;
import org.worksummary.model.SampleSummary;
import org.worksummary.model.Section;
import org.worksummary.model.SummaryInvariants;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;
import org.worksummary.text.Text;

class TextRendererTest {

    private static WorkSummary withoutBlocks(WorkSummary summary) {
        return new WorkSummary(
                summary.source(),
                summary.header(),
                summary.preamble(),
                summary.sections(),
                summary.closing(),
                summary.items(),
                summary.quantities(),
                summary.times(),
                summary.references(),
                summary.placeholders(),
                summary.diagnostics(),
                List.of());
    }

    @Test
    void leavesWhatWasBuiltAsItIs() {
        WorkSummary built = SummaryBuilderTest.builder().build();
        assertThat(TextRenderer.render(built)).isEqualTo(built.source().text());
        assertThat(TextRenderer.render(withoutBlocks(built)))
                .isEqualTo(built.source().text());
    }

    @Test
    void laysOutWhatWasRead() {
        String expected = """
                青岭县农技中心2021年上半年农业工作总结
                ——在全县农业工作会议上（何平）
                青农技〔2021〕7号

                县农业农村局：
                　　现将上半年工作总结如下。
                　　一、工作开展情况
                　　上半年整体平稳。
                　　（一）抓好春耕。一是下村走访。派出28名农技员，发放资料2万余份，粮食产量同比增长3.6%。
                　　二是补助XX万元。
                乡镇\t户数
                　　二、存在问题
                　　人手不足，究其原因是待遇偏低。
                　　三、下半年打算
                　　11月底前建成5—8个站点，补齐人手，学习《种子法》。
                　　以上报告，请审阅。

                　　　　　　　　　　　　　　　　　　青岭县农技中心
                　　　　　　　　　　　　　　　　　　　　2021年7月2日
                """;
        assertThat(TextRenderer.render(SampleSummary.create())).isEqualTo(expected);
    }

    @Test
    void numbersAnewAndJoinsLines() {
        String text = """
                工 作 总 结
                1、主要工作：抓落实，一是多走访。四是多
                  宣传，推广Green
                House技术。
                - 3 -
                3、附带工作
                ②甲；②乙。
                ## 【其他】
                一）丙。
                """;
        WorkSummary summary = new Rough(text)
                .block(BlockKind.TITLE, "工 作 总 结")
                .section("s1", "1、", "主要工作", true, "抓落实", "技术。")
                .section("s2", "3、", "附带工作", false, "②甲", "乙。")
                .section("s3", null, "其他", false, null, null)
                .item("s1", "一是", "多走访。")
                .item("s1", "四是", "技术。")
                .item("s2", "②", "甲；")
                .item("s2", "②", "乙。")
                .build();
        assertThat(TextRenderer.render(summary)).isEqualTo("""
                工作总结

                　　一、主要工作：抓落实，一是多走访。二是多宣传，推广Green House技术。
                　　二、附带工作
                　　①甲；②乙。
                　　【其他】
                　　一）丙。
                """);
    }

    @Test
    void dropsNoticesAndGoesOnWithTheirSentence() {
        String text = "全面推进\n（下转第四版）\n春耕生产。\n本报地址\n收工。";
        SourceText source = SourceText.of(text);
        List<Block> blocks = List.of(
                new Block(BlockKind.PARAGRAPH, source.slice(0, 4)),
                new Block(BlockKind.NOTICE, source.slice(5, 12)),
                new Block(BlockKind.PARAGRAPH, source.slice(13, 18)),
                new Block(BlockKind.NOTICE, source.slice(19, 23)),
                new Block(BlockKind.PARAGRAPH, source.slice(24, 27)));
        WorkSummary summary = summary(source, List.of(), List.of(), blocks);
        assertThat(SummaryInvariants.violations(summary)).isEmpty();
        assertThat(TextRenderer.render(summary)).isEqualTo("　　全面推进春耕生产。\n　　收工。\n");
    }

    @Test
    void rendersTheEmptySummary() {
        assertThat(TextRenderer.render(summary(SourceText.of(" \n"), List.of(), List.of(), List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"一是, 3, 三是", "十一是, 12, 十二是", "第二，, 1, 第一，", "（3）, 12, （12）", "④, 2, ②", "④, 21, （21）", "2., 10, 10."})
    void keepsTheFormOfAPointsMarker(String marker, int ordinal, String expected) {
        assertThat(PointMarker.parse(marker).with(ordinal)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"首先，", "●", "——", "A.", "一一是", "0.", "12345678."})
    void leavesMarkersWithoutANumberAlone(String marker) {
        assertThat(PointMarker.parse(marker)).isNull();
    }

    private static WorkSummary summary(
            SourceText source, List<Section> sections, List<Item> items, List<Block> blocks) {
        return new WorkSummary(
                source,
                Header.empty(),
                List.of(),
                sections,
                List.of(),
                items,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                blocks);
    }

    /** Puts a summary together from words of an existing text, each looked for behind the one before. */
    private static final class Rough {
        private final SourceText source;
        private final List<Section> sections = new ArrayList<>();
        private final List<Item> items = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private int itemsFrom;
        private int from;

        Rough(String text) {
            this.source = SourceText.of(text);
        }

        private Text find(String words, int after) {
            int start = source.text().indexOf(words, after);
            return source.slice(start, start + words.length());
        }

        Rough block(BlockKind kind, String words) {
            Text at = find(words, from);
            blocks.add(new Block(kind, at));
            from = at.end();
            return this;
        }

        Rough section(String id, String marker, String heading, boolean runIn, String first, String last) {
            Text words = find(heading, from);
            int start = words.start() - (marker == null ? 4 : marker.length());
            from = words.end() + (runIn || marker == null ? 1 : 0);
            blocks.add(new Block(BlockKind.HEADING, source.slice(start, from)));
            if (first == null) {
                Text rest = find("一）丙。", from);
                blocks.add(new Block(BlockKind.PARAGRAPH, rest));
                from = rest.end();
            } else {
                int begin = find(first, from).start();
                from = find(last, from).end();
                blocks.add(new Block(BlockKind.PARAGRAPH, source.slice(begin, from)));
            }
            Text at = source.slice(start, from);
            sections.add(new Section(id, at, 1, marker, words, runIn, Role.WORK_DONE, List.of(), List.of(), List.of()));
            return this;
        }

        Rough item(String section, String marker, String last) {
            int start = find(marker, itemsFrom).start();
            itemsFrom = find(last, start).end();
            items.add(new Measure(new ItemFacts(
                    "m" + items.size(),
                    source.slice(start, itemsFrom),
                    marker,
                    null,
                    section,
                    null,
                    List.of(),
                    List.of())));
            return this;
        }

        WorkSummary build() {
            return summary(source, sections, items, blocks);
        }
    }
}
