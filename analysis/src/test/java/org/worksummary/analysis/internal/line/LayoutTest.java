package org.worksummary.analysis.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static List<String> paragraphs(Layout layout) {
        return layout.paragraphs().stream()
                .map(paragraph -> layout.view().subSequence(paragraph.start(), paragraph.end()))
                .toList();
    }

    @Test
    void everyLineIsAParagraphWhereNothingIsWrapped() {
        Layout layout = Layout.of("一、工作情况\r\n　　完成各项任务。\r\n\r\n　　落实各项措施。");
        assertThat(paragraphs(layout)).containsExactly("一、工作情况", "完成各项任务。", "落实各项措施。");
        assertThat(layout.paragraphs()).extracting(Paragraph::indent).containsExactly(0, 4, 4);
        assertThat(layout.paragraphs()).extracting(Paragraph::blankBefore).containsExactly(false, false, true);
    }

    @Test
    void wrappedLinesAreJoinedAndNumbersReadWhole() {
        String text = """
                    今年以来，我乡深入开展环境整治，先后组织党员干部和群众一千余
                人次，清理河道沟渠三十余处，拆除违章建筑四十多处，完成投资12
                00万元，群众生产生活条件明显改善，受到了上级部门的充分肯定。
                    下一步，我乡将继续加大工作力度，完善长效管护机制，确保整治
                成果不反弹。
                """;
        Layout layout = Layout.of(text);
        assertThat(paragraphs(layout)).hasSize(2);
        assertThat(paragraphs(layout).get(0)).contains("完成投资1200万元").endsWith("充分肯定。");
        int start = layout.view().indexOf("1200万元", 0);
        assertThat(layout.view().slice(start, start + 6).toString()).isEqualTo("12\n00万元");
    }

    @Test
    void wrappedLinesWithAnEmptyLineBehindEachAreJoined() {
        String text = """
                    今年以来，我乡深入开展环境整治，先后组织党员干部和群众一千余
                人次，清理河道沟渠三十余处，拆除违章建筑四十多处，群众的生产和
                生活条件得到明显改善，受到了上级部门和广大群众的一致好评，这些
                都为下一步的工作打下了良好的基础。
                    下一步，我乡将继续加大工作力度，完善长效管护机制，确保整治
                成果不反弹。
                """;
        assertThat(paragraphs(Layout.of(text.replace("\n", "\n\n")))).isEqualTo(paragraphs(Layout.of(text)));
        assertThat(paragraphs(Layout.of(text))).hasSize(2);
    }

    @Test
    void runningHeadsWithTheirNumbersAreSetAside() {
        String text = """
                云台林场半年工作总结

                全场完成造林任务，苗木长势良好，
                各工区按期验收。
                护林员坚持巡山，
                云台林场半年工作总结          2
                全年没有火情。
                林道修复按期完工，
                职工收入稳步增长。
                下半年抓好整地，
                3\t云台林场半年工作总结
                备足良种。
                """;
        assertThat(Layout.of(text).furniture())
                .extracting(CharSequence::toString)
                .containsExactly("云台林场半年工作总结          2", "3\t云台林场半年工作总结");
    }

    @Test
    void rowsThatEndWithANumberAreNoRunningHeads() {
        String near = "经费支出合计数额  12\n经费支出合计数额  15\n";
        String falling = "各工区造林面积合计  15\n一\n二\n三\n四\n各工区造林面积合计  12\n";
        String few = "合计  12\n一\n二\n三\n四\n合计  15\n";
        String close = "各工区造林面积12\n一\n二\n三\n四\n各工区造林面积15\n";
        for (String text : List.of(near, falling, few, close)) {
            assertThat(Layout.of("云台林场工作总结\n" + text).furniture()).isEmpty();
        }
    }

    @Test
    void pageNumbersAndRunningHeadsAreSetAside() {
        String text = """
                某局工作总结汇编
                全年共组织各类培训班二十余期，参加培训的干部职工达到一千五百
                — 1 —
                某局工作总结汇编
                余人次，业务能力得到了提高。
                — 2 —
                某局工作总结汇编
                第二段文字。
                """;
        Layout layout = Layout.of(text);
        assertThat(layout.furniture())
                .extracting(CharSequence::toString)
                .containsExactly("某局工作总结汇编", "— 1 —", "某局工作总结汇编", "— 2 —", "某局工作总结汇编");
        assertThat(paragraphs(layout).get(0)).contains("一千五百余人次");
    }

    @Test
    void rowsOfATableHaveCells() {
        Layout layout = Layout.of("指标\t计划\t完成\n收入\t100\t108\n报送单位：某局    填报人：李某\n");
        assertThat(layout.paragraphs()).extracting(Paragraph::isTableRow).containsExactly(true, true, false);
        assertThat(layout.paragraphs().get(1).cells())
                .extracting(cell -> layout.view().subSequence(cell.start(), cell.end()))
                .containsExactly("收入", "100", "108");
    }

    @Test
    void markdownRowsAreATable() {
        Layout layout = Layout.of("| 指标 | 完成 |\n| 收入 | 108 万元 |\n");
        assertThat(layout.paragraphs().get(1).cells())
                .extracting(cell -> layout.view().subSequence(cell.start(), cell.end()))
                .containsExactly("收入", "108 万元");
    }
}
