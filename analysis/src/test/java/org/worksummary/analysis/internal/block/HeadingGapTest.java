package org.worksummary.analysis.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.view.TextView;

/** Where a gap ends a heading: at the first / of each example, that stands for a blank. */
class HeadingGapTest {
    private static final String SCATTERED = "\n今年，我局认真 履行职责，工作取得新进 展。各科室，都按照年初 要求，扎实推 进各项工作。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "强化责任/印发年度工作要点和任务分解方案等多个文件",
                "强化责任/ 印发年度工作要点和任务分解方案等多个文件",
                "强责任/印发年度工作要点和任务分解方案",
                "强化政治功能 夯实基层基础/印发年度工作要点和任务分解方案等多个文件",
                "强化政治功能 夯实各级基层基础/印发年度工作要点和任务分解方案等多个文件",
                "推进5G建设/印发年度工作要点和任务分解方案等多个文件",
                "工业产值/2023年完成投资和税收等各项任务指标",
            })
    void is(String words) {
        assertThat(find(words.replace('/', ' '))).isEqualTo(words.indexOf('/'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Nothing to part.
                "强化责任印发年度工作要点和任务分解方案等多个文件",
                // Two halves of like length.
                "强化政治功能 夯实基层基础",
                "强化政治功能 持续夯实基层基础",
                "聚焦主责主业做好监督检查 突出重点领域强化专项治理",
                // A short word behind it.
                "强化责任 印发年度工作要点",
                // A heading of two characters.
                "责任 印发年度工作要点和任务分解方案等多个文件",
                // Before figures.
                "修复线上缺陷 19个，其中级别较高的都在当天修复完毕",
                "单测覆盖率 71.3%提高到百分之七十四并且新增多个用例",
                // Behind figures.
                "完成投资3.2亿元，增长8% 印发年度工作要点和任务分解方案等多个文件",
                "",
                "责",
            })
    void isNot(String words) {
        assertThat(find(words)).isEqualTo(-1);
    }

    @Test
    void itStandsBehindFortyCharactersAtMost() {
        String body = "印".repeat(60);
        assertThat(find("责".repeat(39) + " " + body)).isEqualTo(39);
        assertThat(find("责".repeat(40) + " " + body)).isEqualTo(-1);
    }

    @Test
    void twelveCharactersFollowIt() {
        assertThat(find("强化责任 " + "印".repeat(11))).isEqualTo(4);
        assertThat(find("强化责任 " + "印".repeat(10))).isEqualTo(-1);
    }

    @Test
    void aSecondHalfIsOfLikeLength() {
        String body = " 印发年度工作要点和任务分解方案等多个文件";
        assertThat(find("强化政治功能 夯实基层基础建设" + body)).isEqualTo(15);
        assertThat(find("强化政治功能 夯实基层基础建设了" + body)).isEqualTo(6);
        assertThat(find("强化政治功能 夯实基层" + body)).isEqualTo(11);
        assertThat(find("强化政治功能 夯实基" + body)).isEqualTo(6);
    }

    @Test
    void whereBlanksAreScatteredASingleOnePartsNothing() {
        String words = "强化责任 印发年度工作要点和任务分解方案等多个文件";
        assertThat(new HeadingGap(TextView.of(words + SCATTERED)).find(0, words.length()))
                .isEqualTo(-1);
        String wide = words.replace(" ", "  ");
        assertThat(new HeadingGap(TextView.of(wide + SCATTERED)).find(0, wide.length()))
                .isEqualTo(4);
    }

    private static int find(String words) {
        return new HeadingGap(TextView.of(words + "\n")).find(0, words.length());
    }
}
