package org.worksummary.analysis.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.block.Opening.Form;
import org.worksummary.analysis.internal.line.Layout;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.marker.MarkerStyle;

/** Which numbers before a blank are markers; the paragraphs of an example are parted by a /. */
class BlankNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 主要指标/2 重点工作/3 存在问题",
                "1　主要指标/2　重点工作/3　存在问题",
                "1   主要指标/2  重点工作/3 存在问题",
                "1 “三个专项”整治/2 《条例》宣传/3 【重点】工作",
                "1 2023年任务/2 3月份安排/3 存在问题",
                "1 主要指标/2 重点工作/2.1 项目建设",
                "1 主要指标/1.1 投资/2 重点工作",
            })
    void counted(String text) {
        assertThat(headings(text)).isEqualTo(numbers(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The first is missing, or two alone.
                "2 重点工作/3 存在问题/4 下步打算",
                "1 主要指标/2 重点工作",
                "4 主要指标/各项工作有序推进。",
                // A part that is not 1.1 or 2.1.
                "1 主要指标/2 重点工作/2.2 项目建设",
                "1 主要指标/2 重点工作/1.1 项目建设",
                "1 主要指标/2 重点工作/12.1 项目建设",
                // Dates and figures.
                "1 月完成检查/2 月完成整改/3 月完成验收",
                "1 年打基础/2 年上台阶/3 年见成效",
                "1 万元奖金/2 亿元投资/3 千克粮食",
                "1 %的增速/2 ‰的降幅/3 点开会",
                "01 主要指标/02 重点工作/03 存在问题",
                // Too little behind it.
                "1 总/2 分/3 合",
                "1 ；目标/2 、任务/3 。问题",
                // A running head.
                "1 年度总结/2 年度总结/3 年度总结",
                // Years and numbers of three digits.
                "101 主要指标/102 重点工作/103 存在问题",
                // No blank.
                "1主要指标/2重点工作/3存在问题",
            })
    void notCounted(String text) {
        assertThat(headings(text)).isEmpty();
    }

    @Test
    void countsGoOnThroughOtherParagraphs() {
        assertThat(headings("1 主要指标/完成投资。/2 重点工作/一是抓项目。/5 月开工。/3 存在问题/进度不快。"))
                .containsExactly("1 主要指标", "2 重点工作", "3 存在问题");
    }

    @Test
    void aCountThatBeginsAgainIsAnotherOne() {
        assertThat(headings("1 主要指标/2 重点工作/3 存在问题/1 投资计划/2 项目计划")).containsExactly("1 主要指标", "2 重点工作", "3 存在问题");
        assertThat(headings("1 投资计划/2 项目计划/1 主要指标/2 重点工作/3 存在问题")).containsExactly("1 主要指标", "2 重点工作", "3 存在问题");
        // The parts of the second count do not help the first.
        assertThat(headings("1 投资计划/2 项目计划/1 主要指标/1.1 投资/2 重点工作")).containsExactly("1 主要指标", "2 重点工作");
    }

    @Test
    void thirtyIsTheLast() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 31; i++) {
            text.append(i).append(" 任务之").append((char) ('一' + i)).append('/');
        }
        assertThat(headings(text.toString())).hasSize(30).last().asString().startsWith("30 ");
    }

    @Test
    void theMarkerEndsBehindTheBlank() {
        List<Opening> openings = openings(Layout.of("1 主要指标\n2 重点工作\n3 存在问题\n"));
        assertThat(openings).allSatisfy(opening -> {
            assertThat(opening.form()).isEqualTo(Form.HEADING);
            assertThat(opening.marker().style()).isEqualTo(MarkerStyle.DIGIT_BLANK);
            assertThat(opening.headingStart()).isEqualTo(opening.marker().end());
        });
        assertThat(openings).extracting(opening -> opening.marker().ordinal()).containsExactly(1, 2, 3);
        assertThat(openings).extracting(Opening::headingStart).containsExactly(2, 9, 16);
    }

    private static List<String> numbers(String text) {
        return List.of(text.split("/")).stream()
                .filter(line -> !line.contains("."))
                .toList();
    }

    private static List<String> headings(String text) {
        Layout layout = Layout.of(text.replace('/', '\n'));
        List<Opening> openings = openings(layout);
        return layout.paragraphs().stream()
                .filter(paragraph -> {
                    Opening opening = openings.get(layout.paragraphs().indexOf(paragraph));
                    return opening.marker() != null && opening.marker().style() == MarkerStyle.DIGIT_BLANK;
                })
                .map(paragraph ->
                        layout.view().slice(paragraph.start(), paragraph.end()).toString())
                .toList();
    }

    private static List<Opening> openings(Layout layout) {
        OpeningReader reader = new OpeningReader(layout.view());
        List<Paragraph> paragraphs = layout.paragraphs();
        return BlankNumbers.settle(
                reader,
                layout.view(),
                paragraphs,
                paragraphs.stream().map(reader::read).toList());
    }
}
