package org.worksummary.command.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.worksummary.command.page.Page.Column;
import org.worksummary.command.page.Page.Entry;
import org.worksummary.command.page.Page.Fact;

class TerminalPageTest {
    private static final List<Column> COLUMNS =
            List.of(new Column("原文", 8), new Column("数值", 10, true), new Column("所计", 6));

    @Test
    void alignsColumnsByWhatIsSeen() {
        TerminalPage page = new TerminalPage(false);

        page.table(COLUMNS, List.of(List.of("28个村", "28", "行政村民"), List.of("8%", "1,000", "")));

        assertThat(page.toString().lines()).containsExactly("  原文     数值  所计", "  28个村     28  行政…", "  8%      1,000");
    }

    @Test
    void alignsTheValuesOfFacts() {
        TerminalPage page = new TerminalPage(false);

        page.facts(List.of(new Fact("单位", "县水务局"), new Fact("落款日期", "2024年7月")));

        assertThat(page).hasToString("  单位      县水务局\n  落款日期  2024年7月\n");
    }

    @Test
    void indentsTheOutline() {
        TerminalPage page = new TerminalPage(false);

        page.title("总结");
        page.heading("结构");
        page.outline(List.of(
                new Entry(0, true, "", "一、工作", "工作开展", Ink.GREEN), new Entry(1, false, "●", "一是抓学习", "", Ink.GREEN)));
        page.note("完");

        assertThat(page).hasToString("总结\n\n结构\n  一、工作  [工作开展]\n    ● 一是抓学习\n  完\n");
    }

    @Test
    void isColouredOnlyWhenAskedFor() {
        List<Entry> entries = List.of(new Entry(0, true, "▲", "二、问题", "存在问题", Ink.RED));
        TerminalPage plain = new TerminalPage(false);
        TerminalPage coloured = new TerminalPage(true);

        plain.outline(entries);
        coloured.outline(entries);

        assertThat(plain.toString()).doesNotContain("\u001B").isEqualTo("  ▲ 二、问题  [存在问题]\n");
        assertThat(coloured.toString())
                .isEqualTo("  \u001B[31m▲\u001B[0m \u001B[1m二、问题\u001B[0m  \u001B[31m[存在问题]\u001B[0m\n");
    }
}
