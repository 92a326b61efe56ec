package org.worksummary.command.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.worksummary.command.page.Page.Column;
import org.worksummary.command.page.Page.Entry;
import org.worksummary.command.page.Page.Fact;

class MarkdownPageTest {
    @Test
    void writesHeadingsListsAndTables() {
        MarkdownPage page = new MarkdownPage();

        page.title("XX局2023年工作总结");
        page.facts(List.of(new Fact("单位", "XX局")));
        page.heading("结构");
        page.outline(List.of(
                new Entry(0, true, "", "一、工作", "工作开展", Ink.GREEN), new Entry(1, false, "●", "一是抓学习", "", Ink.GREEN)));
        page.heading("数量（1）");
        page.table(List.of(new Column("原文", 2), new Column("数值", 2, true)), List.of(List.of("28个村", "28")));

        assertThat(page).hasToString("""
                # XX局2023年工作总结

                - 单位：XX局

                ## 结构

                - **一、工作**　`工作开展`
                  - ● 一是抓学习

                ## 数量（1）

                | 原文 | 数值 |
                | --- | ---: |
                | 28个村 | 28 |
                """);
    }

    @Test
    void whatTheReportSaysIsNoMarkdown() {
        MarkdownPage page = new MarkdownPage();

        page.note("**份 | ___万元 <b> [数字]");

        assertThat(page).hasToString("\\*\\*份 \\| \\_\\_\\_万元 \\<b\\> \\[数字\\]\n");
    }
}
