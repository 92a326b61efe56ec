package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.worksummary.model.WorkSummary;

class ItemLinksTest {
    private static final WorkSummary SUMMARY = SoundParser.create().parse("""
                    一、存在的问题及原因
                    （一）主要问题
                    一是人员力量不足。编制长期空缺。二是经费保障不够。设备超期使用。
                    （二）原因分析
                    一是重视程度不够。二是培养机制不活。
                    二、下一步打算
                    一是针对人员力量不足的问题，招录专业人员。落实编制使用计划。二是针对作风不实问题，开展教育整顿。三是加强宣传引导。
                    """);

    @Test
    void problemsHaveTheCausesOfTheSectionBeside() {
        assertThat(SUMMARY.problems()).hasSize(4);
        String first = SUMMARY.problems().get(2).id();
        String second = SUMMARY.problems().get(3).id();
        assertThat(SUMMARY.problems().get(0).causes()).containsExactly(first, second);
        assertThat(SUMMARY.problems().get(1).causes()).containsExactly(first, second);
        assertThat(SUMMARY.problems().get(2).causes()).isEmpty();
    }

    @Test
    void aPlanAnswersTheProblemItNames() {
        assertThat(SUMMARY.plans()).hasSize(3);
        assertThat(SUMMARY.plans().get(0).answers())
                .containsExactly(SUMMARY.problems().get(0).id());
        assertThat(SUMMARY.plans().get(1).answers()).isEmpty();
        assertThat(SUMMARY.plans().get(2).answers()).isEmpty();
    }
}
