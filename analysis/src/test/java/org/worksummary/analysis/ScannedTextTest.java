package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.worksummary.model.Item;
import org.worksummary.model.Role;
import org.worksummary.model.Section;
import org.worksummary.model.WorkSummary;

/** A text with the blanks that scanning leaves (扫描件): they part neither words nor headings. */
class ScannedTextTest {
    private static final String SCANNED = """
            石 塘 建 材 有 限 公 司
            2022 年 4 月 份 工 作 总 结

            本月生产平稳,各 项指标好于上 年同期,现总 结如下:

            一、主要工 作
            (1) 完成水泥产量 3.2 万吨,同比增 长 4.1%,其中散 装占 六成。
            (2) 实现销售 收入 1, 205 万元,为计 划的 101. 5%。
            二、存 在问题
            1. 回款 偏慢,逾期 货款 86 万元。
            三、5 月份工作安排
            1. 确保产量 3.5 万吨 以上。
            """;

    private static Stream<Section> sections(WorkSummary summary) {
        return summary.sections().stream();
    }

    @Test
    void blanksPartNoHeadings() {
        WorkSummary summary = SoundParser.create().parse(SCANNED);
        assertThat(sections(summary))
                .extracting(section -> String.valueOf(section.heading()), Section::role)
                .containsExactly(
                        tuple("主要工 作", Role.WORK_DONE), tuple("存 在问题", Role.PROBLEM), tuple("5 月份工作安排", Role.PLAN));
        assertThat(summary.items()).extracting(Item::title).containsOnlyNulls();
        assertThat(summary.items()).hasSize(4);
    }

    @Test
    void blanksPartNoNamesAndNumbers() {
        WorkSummary summary = SoundParser.create().parse(SCANNED);
        assertThat(String.valueOf(summary.header().organization())).isEqualTo("石 塘 建 材 有 限 公 司");
        assertThat(summary.header().period()).isNotNull();
        assertThat(String.valueOf(summary.header().period().text())).isEqualTo("2022 年 4 月 份");
        assertThat(summary.quantities())
                .extracting(quantity -> quantity.text().toString())
                .containsExactly("3.2 万吨", "4.1%", "六成", "1, 205 万元", "101. 5%", "86 万元", "3.5 万吨");
    }

    @Test
    void blankEndsAHeadingWhereBlanksAreRare() {
        WorkSummary summary = SoundParser.create().parse("""
                石塘镇2022年工作总结
                一、主要工作
                （一）夯实基层基础 全年培训村干部三轮，新建活动室两处，村级组织运转有序。
                （二）优化营商环境 设立帮办窗口，清理证明事项，群众办事少跑路。
                """);
        assertThat(summary.sections().get(0).sections())
                .extracting(section -> String.valueOf(section.heading()))
                .containsExactly("夯实基层基础", "优化营商环境");
    }
}
