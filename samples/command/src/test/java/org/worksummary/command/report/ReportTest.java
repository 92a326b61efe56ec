package org.worksummary.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.worksummary.command.page.MarkdownPage;
import org.worksummary.command.page.TerminalPage;
import org.worksummary.model.Header;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;

class ReportTest {
    @Test
    void showsEverythingInATerminal() {
        TerminalPage page = new TerminalPage(false);

        Report.write(Example.summary(), page);

        assertThat(page).hasToString("""
                绿源县林业局2023年工作总结
                  单位  绿源县林业局
                  时段  2023年（2023-01-01 至 2023-12-31）
                  日期  2023年12月20日（2023-12-20）
                  来源  146字符
                  内容  ● 举措3条　▲ 问题1条　▷ 计划1条　数量6个　占位符1处

                结构
                  一、工作开展情况  [工作开展]
                    ● （一）造林绿化扎实推进
                      ● 一是 抓造林
                      ● 二是 抓管护
                  二、存在的问题  [存在问题]
                    ▲ 管护经费不足，缺口50—80万元。
                  三、下一步打算  [工作计划]
                    ▷ 新造林不少于2万亩。

                数量（6）
                  行:列  原文                                 数值  限定    所指  说明
                   3:23  完成造林〔3.2万亩〕              32,000亩          造林
                   3:33  同比增长〔8.5%〕                     8.5%                同比增加
                   3:49  聘用护林员〔300余名〕               300名  超过
                   3:59  发放补助〔XX万元〕               （待填）
                   5:10  缺口〔50—80万元〕      500,000～800,000元
                    7:7  新造林不少于〔2万亩〕            20,000亩  不少于        目标

                待填（1）
                  行:列  上下文              应填
                   3:59  发放补助〔XX〕万元  金额（万元）

                检查（1）
                  行:列  程度  规则              说明
                    3:1  警告  numbering.single  （一）后面没有（二）
                """);
    }

    @Test
    void showsTheSameInMarkdown() {
        MarkdownPage page = new MarkdownPage();

        Report.write(Example.summary(), page);

        assertThat(page.toString())
                .startsWith("# 绿源县林业局2023年工作总结\n\n- 单位：绿源县林业局\n")
                .contains("- **一、工作开展情况**　`工作开展`\n  - ● **（一）造林绿化扎实推进**\n    - ● 一是 抓造林\n")
                .contains("| 3:49 | 聘用护林员〔300余名〕 | 300名 | 超过 |  |  |\n")
                .contains("| 3:59 | 发放补助〔XX〕万元 | 金额（万元） |\n")
                .endsWith("| 3:1 | 警告 | numbering.single | （一）后面没有（二） |\n");
    }

    @Test
    void showsWhatLittleIsKnown() {
        TerminalPage page = new TerminalPage(false);
        WorkSummary nothing = new WorkSummary(
                SourceText.of("……"),
                Header.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        Report.write(nothing, page);

        assertThat(page).hasToString("（无标题）\n  来源  2字符\n  内容  ● 举措0条　▲ 问题0条　▷ 计划0条　数量0个　占位符0处\n");
    }
}
