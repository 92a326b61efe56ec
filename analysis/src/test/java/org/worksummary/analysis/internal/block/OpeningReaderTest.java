package org.worksummary.analysis.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksummary.analysis.internal.line.Layout;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.view.TextView;

/** How a paragraph begins: its form, its marker, its heading and what follows. */
class OpeningReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // A heading that has the paragraph for itself.
                "一、工作开展情况|HEADING|一、|工作开展情况|",
                "（二）强化组织领导|HEADING|（二）|强化组织领导|",
                "3.粮食生产|HEADING|3.|粮食生产|",
                "一、工作开展情况：|HEADING|一、|工作开展情况|",
                "# 年度工作总结|HEADING||年度工作总结|",
                "###### 其他|HEADING||其他|",
                "## 二、存在问题 ##|HEADING|二、|存在问题|",
                "## 1 主要工作|HEADING|1 |主要工作|",
                "## 4 2023年工作计划|HEADING|4 |2023年工作计划|",
                "## 3 月工作回顾|HEADING||3 月工作回顾|",
                "## 2023 年工作回顾|HEADING||2023 年工作回顾|",
                "## 12|HEADING||12|",
                "**主要做法**|HEADING||主要做法|",
                "**一、主要做法**|HEADING|一、|主要做法|",
                "一、**主要做法**|HEADING|一、|主要做法|",
                "✅ 一、安全生产|HEADING|一、|安全生产|",
                "📌1. 系统运行|HEADING|1. |系统运行|",
                "◆（一）窗口服务|HEADING|（一）|窗口服务|",
                "【德育工作】|HEADING||德育工作|",
                "1{服务意识}|HEADING|1|服务意识|",
                // A heading that its text follows.
                "（一）加强学习。组织集中学习12次。|RUN_IN|（一）|加强学习|组织集中学习12次。",
                "1.加强学习：组织集中学习12次。|RUN_IN|1.|加强学习|组织集中学习12次。",
                "1、**加强学习**。组织集中学习12次。|RUN_IN|1、|加强学习|组织集中学习12次。",
                "**加强学习：**组织集中学习12次。|RUN_IN||加强学习|组织集中学习12次。",
                "**加强学习**：组织集中学习12次。|RUN_IN||加强学习|组织集中学习12次。",
                "【德育工作】开展主题班会8次。|RUN_IN||德育工作|开展主题班会8次。",
                "1{服务意识}：回访客户30家。|RUN_IN|1|服务意识|回访客户30家。",
                "（一）德 立德树人守初心。坚持每周学习一次。|RUN_IN|（一）|立德树人守初心|坚持每周学习一次。",
                "（一）压实工作责任，推动任务落地 印发年度要点等文件，与各科室逐一签订责任书|RUN_IN|（一）|压实工作责任，推动任务落地|印发年度要点等文件，与各科室逐一签订责任书",
                "1.**加强学习。**组织集中学习12次。|RUN_IN|1.|加强学习|组织集中学习12次。",
                "1.**加强学习** 组织集中学习12次。|RUN_IN|1.|加强学习|组织集中学习12次。",
                "1.**学**：组织集中学习12次。|RUN_IN|1.|学|组织集中学习12次。",
                // One whole sentence behind a marker.
                "（一）持续加强理论学习。|SENTENCE|（一）|持续加强理论学习|",
                "1.推进5G建设！|SENTENCE|1.|推进5G建设|",
                // A point of an enumeration.
                "（一）全年完成投资3.2亿元，同比增长8%。|POINT|（一）||",
                "1.**习惯性违章**屡禁不止，全年查处12起。|POINT|1.||",
                "（一）对辖区内建设年代较早的12个居民住宅小区全部进行改造。效果良好。|POINT|（一）||",
                "一是加强学习。组织集中学习12次。|POINT|一是||",
                "①完成搬迁；|POINT|①||",
                "1.完成搬迁；完成验收|POINT|1.||",
                "1、学习不够。2、方法单一。|POINT|1、||",
                "- 完成搬迁|POINT|- ||",
                "2、清运垃圾，清理楼道？车，消杀到位。|POINT|2、||",
                // A paragraph without marker or heading.
                "今年以来，我局认真履行职责。|PLAIN|||",
                "####### 七个井号|PLAIN|||",
                "#|PLAIN|||",
                "**习惯性违章**屡禁不止。|PLAIN|||",
                "【填写单位名称】全体人员|PLAIN|||",
                "** 不是粗体**|PLAIN|||",
                "**完成投资3亿元，增长8%，新开工12个**|PLAIN|||",
                "**加强学习|PLAIN|||",
                "一、|PLAIN|||",
            })
    void beginning(String paragraph, String form, String marker, String heading, String body) {
        TextView view = TextView.of(paragraph);
        Opening opening = read(paragraph);
        assertThat(opening.form()).hasToString(form);
        assertThat(
                        opening.marker() == null
                                ? null
                                : view.slice(
                                                opening.marker().start(),
                                                opening.marker().end())
                                        .toString())
                .isEqualTo(marker);
        assertThat(text(view, opening.headingStart(), opening.headingEnd())).isEqualTo(heading);
        assertThat(opening.isHeading() ? text(view, opening.bodyStart(), view.length()) : null)
                .isEqualTo(body);
    }

    @Test
    void aPointOrPlainParagraphBeginsWithItsOwnWords() {
        assertThat(read("①完成搬迁；"))
                .extracting(Opening::headingStart, Opening::headingEnd, Opening::bodyStart)
                .containsExactly(1, 1, 1);
        assertThat(read("今年以来，我局认真履行职责。"))
                .extracting(Opening::headingStart, Opening::headingEnd, Opening::bodyStart)
                .containsExactly(0, 0, 0);
    }

    @Test
    void aPointMayHaveBoldWordsAsItsHeading() {
        TextView view = TextView.of("- **加强学习**：组织集中学习12次。");
        Opening opening = read(view.toString());
        assertThat(opening.form()).isEqualTo(Opening.Form.POINT);
        assertThat(text(view, opening.headingStart(), opening.headingEnd())).isEqualTo("加强学习");
        assertThat(text(view, opening.bodyStart(), view.length())).isEqualTo("组织集中学习12次。");
    }

    @Test
    void readAsAnotherFormItKeepsItsHeadingOnlyAsAHeading() {
        Opening sentence = read("（一）持续加强理论学习。");
        assertThat(sentence.as(Opening.Form.HEADING))
                .isEqualTo(new Opening(Opening.Form.HEADING, sentence.marker(), 0, false, 3, 11, 12));
        assertThat(sentence.as(Opening.Form.RUN_IN).headingEnd()).isEqualTo(11);
        assertThat(sentence.as(Opening.Form.POINT))
                .isEqualTo(new Opening(Opening.Form.POINT, sentence.marker(), 0, false, 3, 3, 3));
        assertThat(sentence.isHeading()).isFalse();
        assertThat(sentence.as(Opening.Form.RUN_IN).isHeading()).isTrue();
    }

    @Test
    void theDepthIsTheNumberOfSigns() {
        assertThat(read("# 总结").depth()).isEqualTo(1);
        assertThat(read("###### 其他").depth()).isEqualTo(6);
        assertThat(read("一、其他工作").depth()).isZero();
    }

    @Test
    void onlyWordsInLabelBracketsAreALabel() {
        assertThat(read("【德育工作】").label()).isTrue();
        assertThat(read("1{服务意识}").label()).isTrue();
        assertThat(read("一、德育工作").label()).isFalse();
        assertThat(read("**德育工作**").label()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Eighteen characters before a colon are a heading, nineteen the beginning of a list.
                "1.二三四五六七八九十一二三四五六七八九：抓好落实|RUN_IN",
                "1.一二三四五六七八九十一二三四五六七八九：抓好落实|POINT",
                // A label has twenty-four characters at most, and two at least.
                "【一二三四五六七八九十一二三四五六七八九十一二三四】|HEADING",
                "【一二三四五六七八九十一二三四五六七八九十一二三四五】|PLAIN",
                "【德育】|HEADING",
                "【德】|PLAIN",
            })
    void lengths(String paragraph, String form) {
        assertThat(read(paragraph).form()).hasToString(form);
    }

    @Test
    void aRowOfATableHasNoMarker() {
        Layout layout = Layout.of("| 1. | 安全检查 | 12次 |\n| 2. | 隐患整改 | 8处 |\n| 3. | 应急演练 | 2次 |\n");
        OpeningReader reader = new OpeningReader(layout.view());
        assertThat(layout.paragraphs())
                .hasSize(3)
                .allMatch(Paragraph::isTableRow)
                .allSatisfy(row -> assertThat(reader.read(row).marker()).isNull());
    }

    private static Opening read(String paragraph) {
        Layout layout = Layout.of(paragraph);
        assertThat(layout.paragraphs()).hasSize(1);
        return new OpeningReader(layout.view()).read(layout.paragraphs().get(0));
    }

    private static String text(TextView view, int start, int end) {
        return start == end ? null : view.slice(start, end).toString();
    }
}
