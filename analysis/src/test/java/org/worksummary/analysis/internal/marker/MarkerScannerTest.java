package org.worksummary.analysis.internal.marker;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
                "⑳完成验收|CIRCLED|20|⑳",
                "❶完成搬迁|CIRCLED|1|❶",
                "❿ 完成移交|CIRCLED|10|❿",
                "➋完成招标|CIRCLED|2|➋",
                "⓫完成结算|CIRCLED|11|⓫",
                "⑶清理沟渠|DIGIT_BRACKETS|3|⑶",
                "⒉畜牧生产|DIGIT_DOT|2|⒉",
                "㈣强化监督|HAN_BRACKETS|4|㈣",
                "1️⃣ 系统运行|KEY|1|1️⃣",
                "2\u20E3系统运行|KEY|2|2\u20E3",
                "🔟其他事项|KEY|10|🔟",
                "壹、主要措施|FORMAL|1|壹、",
                "貳、存在的短板|FORMAL|2|貳、",
                "參、下階段打算|FORMAL|3|參、",
                "拾贰．其他|FORMAL|12|拾贰．",
                "甲、讀者服務|STEM|1|甲、",
                "丙．其他|STEM|3|丙．",
                "癸，其他|STEM|10|癸，",
                "工作一：客户服务|NAMED|1|工作一：",
                "再者，抓好协同|FIRST_NEXT|5|再者",
                "（a）盘活堆场|LETTER_BRACKETS|1|（a）",
                "(B) 清收账款|LETTER_BRACKETS|2|(B)",
                "c）完成招标|LETTER_BRACKETS|3|c）",
                "3.6月底前完成检查|DIGIT_DOT|3|3.",
                "1.10月15日前开工|DIGIT_DOT|1|1.",
                "2.2023年工作任务|DIGIT_DOT|2|2.",
                "2.3名教师获奖|DIGIT_DOT|2|2.",
                "1.5次公开课顺利开展|DIGIT_DOT|1|1.",
                "2.1名师培养|DECIMAL|1|2.1",
                "1.2名单核对|DECIMAL|2|1.2",
                "2.3位置服务|DECIMAL|3|2.3",
                "第一节 市容整治|SUBPART|1|第一节",
                "一 、 主要工作|HAN|1|一 、",
                "1，对后进生关注不够|DIGIT_COMMA|1|1，",
                "—、主要工作|HAN|1|—、",
                "三：下学期打算|HAN|3|三：",
                "二）开展教研|HAN_BRACKETS|2|二）",
                "1)、部分教师|DIGIT_HALF_BRACKET|1|1)、",
                "②．编写作业|CIRCLED|2|②．",
                "2 、抓好落实|DIGIT_COMMA|2|2 、",
                "b.加大执法力度|SMALL_LETTER|2|b.",
                "Ⅰ、青年教师培养|ROMAN|1|Ⅰ、",
                "Ⅳ．资产管理|ROMAN|4|Ⅳ．",
                "✅完成换届|PICTURE|0|✅",
                "⚠️ 问题与风险|PICTURE|0|⚠️",
                "📅 6月计划|PICTURE|0|📅",
                "👷🏻‍♂️安全生产|PICTURE|0|👷🏻‍♂️",
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
        assertThat(marker).isNotNull().isEqualTo(further(text));
        assertThat(marker.start()).isZero();
        assertThat(view.charAt(marker.end())).isNotEqualTo(' ');
        assertThat(marker.style()).isEqualTo(style);
        assertThat(marker.ordinal()).isEqualTo(ordinal);
        assertThat(view.slice(marker.start(), marker.textEnd()).toString()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2亿元的投资已经到位",
                "甲、乙双方签订协议",
                "甲方按期付款",
                "乙级资质",
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
                "二〇二三年",
                "1 主要指标完成情况",
                "3 名干部",
                "1.5个月内完成",
                "2.06月底前完成检查",
                "伍某负责",
                "1，200元",
                "5,380种次",
                "第一节课由校长讲授",
                "a.com",
                "a股",
                "ab)",
                "Ⅰ级响应启动",
                "2.3个百分点的差距，主要由基数抬高引起。",
                "参加培训",
                "陆地面积",
                "壹佰元整",
                "拾级而上",
                "（A股）上市",
                "（m）",
                "㊙资料",
                "✕✕县",
                "📅"
            })
    void leavesAlone(String text) {
        TextView view = TextView.of(text);
        assertThat(MarkerScanner.atParagraph(view, 0, view.length())).isNull();
        assertThat(further(text)).isNull();
    }

    /** Reads it behind other text and with text behind its paragraph, and moves what was found to the beginning. */
    private static @Nullable Marker further(String text) {
        String before = "前文一、1.1";
        TextView view = TextView.of(before + text + "\n一、二。五1");
        Marker marker = MarkerScanner.atParagraph(
                view, before.length(), before.length() + TextView.of(text).length());
        return marker == null
                ? null
                : new Marker(
                        marker.style(),
                        marker.depth(),
                        marker.ordinal(),
                        marker.start() - before.length(),
                        marker.end() - before.length(),
                        marker.textEnd() - before.length());
    }

    @Test
    void readsEveryOrdinalToNinetyNine() {
        String digits = "一二三四五六七八九";
        for (int number = 1; number < 100; number++) {
            String tens = number < 10 ? "" : number < 20 ? "十" : digits.charAt(number / 10 - 1) + "十";
            String han = tens + (number % 10 == 0 ? "" : digits.charAt(number % 10 - 1));
            for (String text : new String[] {
                han + "、甲",
                "（" + han + "）甲",
                "第" + han + "章 甲",
                "任务" + han + "：甲",
                number + "、甲",
                "（" + number + "）甲",
                "第" + han + "，甲",
                "其" + han + "：甲",
                han + "是甲",
                "1." + number + "甲工作"
            }) {
                Marker marker = further(text);
                assertThat(marker).as(text).isNotNull();
                assertThat(marker.ordinal()).as(text).isEqualTo(number);
            }
        }
        for (String text :
                new String[] {"十十、甲", "一二、甲", "一十十、甲", "二十一一、甲", "十十一、甲", "百、甲", "（100）甲", "100、甲", "0、甲", "（0）甲"}) {
            assertThat(further(text)).as(text).isNull();
        }
    }

    @Test
    void aMarkerNeedsTextBehindIt() {
        for (String text :
                new String[] {"一", "一 ", "1", "1.1", "1.1.", "一是", "第一", "首先", "任务一", "——", "-", "A", "（一", "第一部"}) {
            assertThat(further(text)).as(text).isNull();
        }
        assertThat(MarkerScanner.atParagraph(TextView.of("一、甲"), 1, 1)).isNull();
        assertThat(MarkerScanner.atClause(TextView.of("一是甲"), 1, 1)).isNull();
        assertThat(MarkerScanner.numberedAtClause(TextView.of("1、甲"), 1, 1)).isNull();
    }

    @Test
    void lettersGoFromAToH() {
        assertThat(further("H、甲").ordinal()).isEqualTo(8);
        assertThat(further("B.甲").ordinal()).isEqualTo(2);
        assertThat(further("I、甲")).isNull();
        assertThat(further("@、甲")).isNull();
        assertThat(further("A甲")).isNull();
        assertThat(further("⑳甲").ordinal()).isEqualTo(20);
    }

    @Test
    void decimalsHaveUpToFivePartsAndWordsBehindThem() {
        assertThat(further("1.2.3.4.5甲").depth()).isEqualTo(5);
        assertThat(further("1.2.3.4.5.6甲")).isNull();
        assertThat(further("1.0甲工作")).isNull();
        assertThat(further("1.123甲工作")).isNull();
        assertThat(further("1.2、甲工作").textEnd()).isEqualTo(4);
        assertThat(further("1.2.甲工作").textEnd()).isEqualTo(4);
        assertThat(further("1.2个人工作").style()).isEqualTo(MarkerStyle.DECIMAL);
        assertThat(further("1.2个人认为有关工作已经按照年初确定的目标任务认真抓好了落实，成效明显。")).isNull();
        assertThat(further("1.2个人认为有关工作已经按照年初。")).isNull();
        assertThat(further("1.2 亿元的投资").style()).isEqualTo(MarkerStyle.DECIMAL);
        assertThat(further("1.2《办法》").style()).isEqualTo(MarkerStyle.DECIMAL);
        assertThat(further("1.2a").style()).isEqualTo(MarkerStyle.DECIMAL);
        assertThat(further("1.2，甲")).isNull();
        assertThat(further("5.2 10月25日组织演练").style()).isEqualTo(MarkerStyle.DECIMAL);
        assertThat(further("5.2 10月25日")).isNull();
        assertThat(further("1.2.3 元").style()).isEqualTo(MarkerStyle.DECIMAL);
    }

    @Test
    void aPartMayBePartedFromItsName() {
        assertThat(further("第三板块：甲").textEnd()).isEqualTo(5);
        assertThat(further("第三篇，甲").textEnd()).isEqualTo(4);
        assertThat(further("第三部分甲").textEnd()).isEqualTo(4);
        assertThat(further("第三板甲")).isNull();
        assertThat(further("第三方章甲")).isNull();
    }

    @Test
    void insideAParagraphAClauseMayBeginWithAPoint() {
        assertThat(clause("一是抓学习")).isEqualTo("HAN_IS 1 一是");
        assertThat(clause("十二要抓学习")).isEqualTo("HAN_IS 12 十二要");
        assertThat(clause("③抓学习")).isEqualTo("CIRCLED 3 ③");
        assertThat(clause("再次，抓学习")).isEqualTo("FIRST_NEXT 3 再次");
        assertThat(clause("其三:抓学习")).isEqualTo("QI 3 其三");
        for (String text :
                new String[] {"一、甲", "1、甲", "一是一", "一是一、二", "一要点", "一是，甲", "一是。", "一要素", "十十是甲", "一般", "●甲", "再次抓学习"}) {
            assertThat(clause(text)).as(text).isEqualTo("none");
        }
        assertThat(clause("一是一个村")).isEqualTo("HAN_IS 1 一是");
    }

    @Test
    void insideAParagraphANumberMayBeginAPoint() {
        assertThat(numbered("2、抓学习")).isEqualTo("DIGIT_COMMA 2 2、");
        assertThat(numbered("（2）抓学习")).isEqualTo("DIGIT_BRACKETS 2 （2）");
        assertThat(numbered("（二）抓学习")).isEqualTo("HAN_BRACKETS 2 （二）");
        assertThat(numbered("二、抓学习")).isEqualTo("HAN 2 二、");
        assertThat(numbered("其次抓学习")).isEqualTo("FIRST_NEXT 2 其次");
        assertThat(numbered("最后抓学习")).isEqualTo("FIRST_NEXT 4 最后");
        for (String text : new String[] {"1.1甲工作", "2{甲}", "首先", "其他", "一.甲", "一，甲", "甲", "25人", "首届"}) {
            assertThat(numbered(text)).as(text).isEqualTo("none");
        }
    }

    @Test
    void markersOfOneListAreAlike() {
        assertThat(further("1、甲").isLike(further("2、乙"))).isTrue();
        assertThat(further("1、甲").isLike(further("2.乙"))).isFalse();
        assertThat(further("1.1甲工作").isLike(further("1.1.1乙工作"))).isFalse();
        assertThat(further("1.1甲工作").isLike(further("2.5乙工作"))).isTrue();
        assertThat(MarkerStyle.DIGIT_DOT.isPoint()).isFalse();
        assertThat(MarkerStyle.BULLET.isPoint()).isTrue();
    }

    private static String clause(String text) {
        TextView view = TextView.of("前。" + text);
        return show(view, MarkerScanner.atClause(view, 2, view.length()));
    }

    private static String numbered(String text) {
        TextView view = TextView.of("前。" + text);
        return show(view, MarkerScanner.numberedAtClause(view, 2, view.length()));
    }

    private static String show(TextView view, @Nullable Marker marker) {
        return marker == null
                ? "none"
                : marker.style() + " " + marker.ordinal() + " " + view.slice(marker.start(), marker.textEnd());
    }

    @Test
    void halfACharacterIsNoPicture() {
        assertThat(MarkerScanner.atParagraph("\uD83D\uD83D\uDE00打算", 0, 5)).isNull();
    }
}
