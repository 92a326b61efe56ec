package org.worksummary.analysis.internal.marker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.view.TextView;

class MarkerScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、工作开展情况|HAN|1|一、",
                "十二、其他工作|HAN|12|十二、",
                "二十一、附则|HAN|21|二十一、",
                "一．整体情况|HAN|1|一．",
                "三、四季度工作安排|HAN|3|三、",
                "一、二十大精神学习情况|HAN|1|一、",
                "（一）加强学习|HAN_BRACKETS|1|（一）",
                "(三)强化监督|HAN_BRACKETS|3|(三)",
                "（二）、抓好落实|HAN_BRACKETS|2|（二）、",
                "1.粮食生产|DIGIT_DOT|1|1.",
                "２．畜牧生产|DIGIT_DOT|2|２．",
                "10、其他|DIGIT_COMMA|10|10、",
                "（3）改造老旧小区|DIGIT_BRACKETS|3|（3）",
                "( 4 )清理沟渠|DIGIT_BRACKETS|4|( 4 )",
                "5）完成接口开发|DIGIT_HALF_BRACKET|5|5）",
                "1{服务意识}|DIGIT_LABEL|1|1",
                "3：加强巡查|DIGIT_COLON|3|3：",
                "1.1分包采购|DECIMAL|1|1.1",
                "1.3.2 健康评价|DECIMAL|2|1.3.2",
                "2.10 人员管理|DECIMAL|10|2.10",
                "①完成搬迁|CIRCLED|1|①",
                "A、人员情况|LETTER|1|A、",
                "第一部分 工作总结|PART|1|第一部分",
                "第二章、重点工作|PART|2|第二章、",
                "任务一：推进红色物业|NAMED|1|任务一：",
                "举措3、优化流程|NAMED|3|举措3、",
                "一是压实责任|HAN_IS|1|一是",
                "二要加强学习|HAN_IS|2|二要",
                "第一，领导重视|ORDINAL|1|第一",
                "其二，群众参与|QI|2|其二",
                "首先，抓学习|FIRST_NEXT|1|首先",
                "最后，抓总结|FIRST_NEXT|4|最后",
                "●完成换届|BULLET|0|●",
                "- 组织培训|BULLET|0|-",
                "——转变作风|DASH|0|——"
            })
    void reads(String text, MarkerStyle style, int ordinal, String written) {
        TextView view = TextView.of(text);
        Marker marker = MarkerScanner.atParagraph(view, 0, view.length());
        assertThat(marker).isNotNull();
        assertThat(marker.style()).isEqualTo(style);
        assertThat(marker.ordinal()).isEqualTo(ordinal);
        assertThat(view.slice(marker.start(), marker.textEnd()).toString()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2亿元的投资已经到位",
                "92.6%的群众表示满意。",
                "2024.5起实行",
                "2019.12.27",
                "2020年工作总结",
                "1-9月，全县完成投资",
                "9:30召开会议",
                "100.5公里道路完工。",
                "十一长假期间",
                "一季度以来",
                "一、二季度完成投资3.2亿元，占年度任务的六成，进度快于去年同期水平。",
                "三、四级医院共有五所，床位一千余张，比上年增加两百多张，基本满足需求。",
                "一是一，二是二",
                "第一书记驻村",
                "第一季度",
                "首先要看到成绩",
                "其他工作",
                "最后一公里",
                "一般来说",
                "（草案）",
                "（2020年）",
                "（联系人：李某）",
                "12",
                "0.5个百分点",
                "-3℃",
                "—2015年2月5日",
                "任务一览表",
                "问题一直没有解决",
                "XX县",
                "二〇二三年"
            })
    void leavesAlone(String text) {
        TextView view = TextView.of(text);
        assertThat(MarkerScanner.atParagraph(view, 0, view.length())).isNull();
    }
}
