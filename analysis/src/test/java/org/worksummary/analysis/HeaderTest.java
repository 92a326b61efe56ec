package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksummary.model.Header;
import org.worksummary.model.ReportPeriod;
import org.worksummary.model.TimeExpression;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Text;

class HeaderTest {
    private static final String BODY = "\n　　今年以来，各项工作扎实推进，取得了较好成效。现将有关情况报告如下。\n一、工作开展情况\n（一）抓好学习。组织集中学习。\n";
    private static final SoundParser PARSER = SoundParser.create();

    private static Header header(String text) {
        return PARSER.parse(text).header();
    }

    private static @Nullable String text(@Nullable Text text) {
        return text == null ? null : text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "云台县财政局2022年工作总结及2023年工作打算|云台县财政局|2022年|2022-01-01|2022-12-31",
                "XX乡2021年上半年安全生产工作总结|XX乡|2021年上半年|2021-01-01|2021-06-30",
                "江东集团有限公司2020年第三季度经营工作总结|江东集团有限公司|2020年第三季度|2020-07-01|2020-09-30",
                "石塘街道2019—2021年三年工作总结|石塘街道|2019—2021年|2019-01-01|2021-12-31",
                "城南小学2022年1—11月工作总结|城南小学|2022年1—11月|2022-01-01|2022-11-30",
                "2023年度林业局党建工作总结|-|2023年度|2023-01-01|2023-12-31"
            })
    void titleTellsOrganisationAndPeriod(
            String title, @Nullable String organization, String period, LocalDate from, LocalDate to) {
        Header header = header(title + BODY);
        assertThat(text(header.title())).isEqualTo(title);
        if (organization != null) {
            assertThat(text(header.organization())).isEqualTo(organization);
        }
        ReportPeriod found = header.period();
        assertThat(found).isNotNull();
        assertThat(found.text()).isEqualTo(period);
        assertThat(found.from()).isEqualTo(from);
        assertThat(found.to()).isEqualTo(to);
    }

    @Test
    void yearLeftOutOfTheTitleIsThatOfTheText() {
        Header header = header("水利局一季度党建工作总结\n　　2021年，全局党员干部团结奋进。现将一季度情况报告如下。\n一、工作情况\n完成任务。\n");
        assertThat(text(header.topic())).isEqualTo("党建");
        assertThat(header.period()).isNotNull();
        assertThat(header.period().from()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(header.period().to()).isEqualTo(LocalDate.of(2021, 3, 31));
    }

    @Test
    void yearLeftOutIsNotThatOfAnOldDocument() {
        Header header = header("水利局上半年防汛工作总结\n　　2023年以来，全局严阵以待。对照2015年水文资料逐站核查。\n一、工作情况\n完成任务。\n"
                + "\n                    水利局\n                    2023年7月5日\n");
        assertThat(header.period()).isNotNull();
        assertThat(header.period().from()).isEqualTo(LocalDate.of(2023, 1, 1));
        Header unsigned = header("水利局上半年防汛工作总结\n　　2023年以来，全局严阵以待。\n一、工作情况\n完成任务。\n");
        assertThat(unsigned.period()).isNotNull();
        assertThat(unsigned.period().to()).isEqualTo(LocalDate.of(2023, 6, 30));
    }

    @Test
    void shortNameOfAnOrganisationIsNoAuthor() {
        Header header = header("石塘农庄2021年工作总结" + BODY + "\n                    石塘农庄\n                    2022年1月5日\n");
        assertThat(text(header.signature())).isEqualTo("石塘农庄");
        assertThat(text(header.author())).isNull();
    }

    @Test
    void planOfAReportSignedInAutumnIsForTheRestOfTheYear() {
        String report = "水利局2022年汛期工作总结\n　　全局严阵以待。现报告如下。\n一、主要工作\n加固堤防。\n二、下步打算\n11月底前完成修复。\n"
                + "\n                    水利局\n                    ";
        assertThat(PARSER.parse(report + "2022年10月8日\n").times())
                .filteredOn(time -> time.text().toString().equals("11月底前"))
                .extracting(TimeExpression::to)
                .containsExactly(LocalDate.of(2022, 11, 30));
        assertThat(PARSER.parse(report + "2022年12月8日\n").times())
                .filteredOn(time -> time.text().toString().equals("11月底前"))
                .extracting(TimeExpression::to)
                .containsExactly(LocalDate.of(2023, 11, 30));
    }

    @Test
    void whatIsPreparedForTheNextYearIsDoneInThisOne() {
        String report = "水利局2022年工作总结\n　　全局严阵以待。现报告如下。\n一、主要工作\n加固堤防。\n二、下步打算\n（一）谋划%s明年“开门红”。12月上旬启动项目储备。\n"
                + "\n                    水利局\n                    2022年10月8日\n";
        assertThat(PARSER.parse(report.replace("%s", "")).times())
                .filteredOn(time -> time.text().toString().equals("12月上旬"))
                .extracting(TimeExpression::to)
                .containsExactly(LocalDate.of(2022, 12, 10));
        assertThat(PARSER.parse(report.replace("%s", "做好")).times())
                .filteredOn(time -> time.text().toString().equals("12月上旬"))
                .extracting(TimeExpression::to)
                .containsExactly(LocalDate.of(2023, 12, 10));
    }

    @Test
    void thisMonthOfAMonthlyReportIsItsPeriod() {
        String report = "监理月报\n报告期：2022年3月21日至4月20日\n\n一、进度情况\n本月完成桩基6根。\n";
        assertThat(PARSER.parse(report).times())
                .filteredOn(time -> time.text().toString().equals("本月"))
                .extracting(TimeExpression::from, TimeExpression::to)
                .containsExactly(tuple(LocalDate.of(2022, 3, 21), LocalDate.of(2022, 4, 20)));
    }

    @Test
    void titleOverTwoLinesAddresseeNumberAndSignature() {
        Header header = header("""
                云台县人民政府
                关于2022年上半年防汛工作情况的汇报
                云政〔2022〕15号

                市防汛抗旱指挥部：
                　　今年以来，我县认真落实防汛责任。现汇报如下。
                一、主要工作
                组织演练，备足物资。
                　　特此报告。

                                        云台县人民政府
                                        2022年7月6日
                （联系人：李某）
                """);
        assertThat(text(header.title())).isEqualTo("云台县人民政府\n关于2022年上半年防汛工作情况的汇报");
        assertThat(text(header.organization())).isEqualTo("云台县人民政府");
        assertThat(text(header.documentNumber())).isEqualTo("云政〔2022〕15号");
        assertThat(text(header.addressee())).isEqualTo("市防汛抗旱指挥部");
        assertThat(text(header.signature())).isEqualTo("云台县人民政府");
        assertThat(header.date()).isNotNull();
        assertThat(header.date().to()).isEqualTo(LocalDate.of(2022, 7, 6));
    }

    @Test
    void speechWithLetterSpacedTitle() {
        Header header = header("""
                政 府 工 作 报 告
                ——2020年1月8日在云台县第九届人民代表大会第四次会议上
                云台县人民政府县长　　周　明
                各位代表：
                　　现在，我代表县人民政府向大会报告工作，请予审议。
                一、2019年工作回顾
                　　过去的一年，全县各项事业稳步前进。
                """);
        assertThat(text(header.title())).isEqualTo("政 府 工 作 报 告");
        assertThat(text(header.subtitle())).isEqualTo("2020年1月8日在云台县第九届人民代表大会第四次会议上");
        assertThat(text(header.organization())).isEqualTo("云台县人民政府");
        assertThat(text(header.author())).isEqualTo("周　明");
        assertThat(text(header.addressee())).isEqualTo("各位代表");
        assertThat(header.period()).isNotNull();
        assertThat(header.period().text()).isEqualTo("2019年");
    }

    @Test
    void noticesAroundTheReportAreSetAside() {
        Header header = header("当前位置：首页>工作总结\n来源：某某网\n水务局2022年工作总结" + BODY + "责编：张某\n");
        assertThat(header.notices())
                .extracting(CharSequence::toString)
                .containsExactly("当前位置：首页>工作总结", "来源：某某网", "责编：张某");
        assertThat(text(header.title())).isEqualTo("水务局2022年工作总结");
    }

    @Test
    void personSaysWhoReports() {
        Header header = header("工作总结\n尊敬的各位领导，大家好！我是市场部二组的王小明，现将我2021年的工作总结如下：\n主要工作\n负责客户回访和投诉处理，没有出现差错。\n");
        assertThat(text(header.organization())).isEqualTo("市场部二组");
        assertThat(text(header.author())).isEqualTo("王小明");
        assertThat(text(header.addressee())).isEqualTo("尊敬的各位领导");
    }

    @Test
    void periodAgainstDate() {
        String report = "水务局2022年工作总结" + BODY + "\n                    水务局\n                    ";
        assertThat(PARSER.parse(report + "2021年3月5日\n").diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("period.conflict");
        assertThat(PARSER.parse(report + "2023年1月5日\n").diagnostics()).isEmpty();
    }

    @Test
    void periodAgainstTheTextsBeginning() {
        String rest = "在局党组的领导下，各项工作稳步推进。现将工作情况报告如下。\n一、工作情况\n完成各项任务。\n";
        assertThat(PARSER.parse("水务局2024年工作总结\n　　2021年，" + rest).diagnostics())
                .extracting(diagnostic -> diagnostic.rule() + " " + diagnostic.at())
                .containsExactly("period.conflict 2021年");
        assertThat(PARSER.parse("水务局2024年工作总结\n　　2024年，" + rest).diagnostics()).isEmpty();
        assertThat(PARSER.parse("水务局2024年上半年工作总结\n　　2023年下半年以来，" + rest).diagnostics())
                .isEmpty();
    }

    @Test
    void numberingIsChecked() {
        String report = "一、工作情况\n（一）抓学习。组织学习。\n（三）抓检查。组织检查。\n（三）抓整改。逐项整改。\n";
        assertThat(PARSER.parse(report).diagnostics())
                .extracting(diagnostic -> diagnostic.rule() + " " + diagnostic.at())
                .containsExactly("numbering.gap （三）", "numbering.repeat （三）");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- **报送部门**：数据管理中心|数据管理中心|-|-",
                "- **填报人**：何小川|-|何小川|-",
                "编制人：何 川   报告周期：2023年5月8日—5月14日|-|何 川|2023年5月8日—5月14日",
                "时间：5月8日至14日|-|-|5月8日至14日",
                "时间：2023年5月8日|-|-|-",
                "报告人：护士长 何小川|-|何小川|-",
                "填报人：×××|-|-|-",
                "云台县水利局党组书记、局长 何小川|云台县水利局|何小川|-",
                "云台县水利局局长 ×××|云台县水利局|×××|-",
                "云台县实验中学教师何小川|云台县实验中学|何小川|-",
                "石塘村驻村第一书记 何小川|石塘村|何小川|-",
                "检修车间党支部书记 何小川|检修车间党支部|何小川|-",
                "云台县医院院长、党支部书记 何小川|云台县医院|何小川|-",
                "总监理工程师：何小川|-|何小川|-"
            })
    void linesUnderTheTitleTellWhoAndWhen(
            String line, @Nullable String organization, @Nullable String author, @Nullable String period) {
        Header header = header("工作周报\n" + line + "\n\n一、工作情况\n（一）抓好学习。组织集中学习。\n");
        assertThat(text(header.organization())).isEqualTo(organization);
        assertThat(text(header.author())).isEqualTo(author);
        ReportPeriod found = header.period();
        assertThat(found == null ? null : found.text()).isEqualTo(period);
    }

    @Test
    void personWithAnOfficeSaysWhoReports() {
        Header header = header("年终总结\n我是西城营业部的客户经理何小川，2021年入职。\n主要工作\n负责客户回访和投诉处理，没有出现差错。\n");
        assertThat(text(header.organization())).isEqualTo("西城营业部");
        assertThat(text(header.author())).isEqualTo("何小川");
    }

    @Test
    void mastheadAndRemarksAreNotices() {
        Header header =
                header("云台日报　2023年1月18日　第03版\n水务局2022年工作总结" + BODY + "（据云台社电；本报有删节）\n上一篇：财政局2022年工作总结\n（此件公开发布）\n");
        assertThat(text(header.title())).isEqualTo("水务局2022年工作总结");
        assertThat(header.notices())
                .extracting(CharSequence::toString)
                .containsExactly("云台日报　2023年1月18日　第03版", "（据云台社电；本报有删节）", "上一篇：财政局2022年工作总结", "（此件公开发布）");
    }

    @Test
    void letterheadIsNoNotice() {
        Header header = header("云台县水务局\n\n云水〔2022〕8号\n\n云台县水务局2022年工作总结" + BODY);
        assertThat(header.notices()).isEmpty();
        assertThat(text(header.documentNumber())).isEqualTo("云水〔2022〕8号");
    }

    @Test
    void organisationAloneUnderATitle() {
        Header header = header("2022年工作总结与2023年工作设想\n云台县总工会\n" + BODY);
        assertThat(text(header.title())).isEqualTo("2022年工作总结与2023年工作设想");
        assertThat(text(header.organization())).isEqualTo("云台县总工会");
    }

    @Test
    void labelBeforeATitleIsNoPartOfIt() {
        assertThat(text(header("【月报】云台物业6月工作总结" + BODY).title())).isEqualTo("云台物业6月工作总结");
        assertThat(text(header("【工作总结】\n各项工作进展顺利，群众比较满意。\n").title())).isNull();
    }

    @Test
    void picturesAreNoPartOfATitle() {
        assertThat(text(header("📊 云台物业六月工作月报 🌟✨" + BODY).title())).isEqualTo("云台物业六月工作月报");
        assertThat(text(header("⚠️ 云台物业六月工作月报𠮷" + BODY).title())).isEqualTo("云台物业六月工作月报𠮷");
    }

    @Test
    void linesOfTheIssuersOfficeAreNotices() {
        Header header = header("云台县水务局2022年工作总结" + BODY + "抄送：县委办公室。\n云台县水务局办公室　　2023年1月6日印发\n（共印30份）\n");
        assertThat(header.notices())
                .extracting(CharSequence::toString)
                .containsExactly("抄送：县委办公室。", "云台县水务局办公室　　2023年1月6日印发", "（共印30份）");
    }

    @Test
    void titleWithoutAWordOfItsGenre() {
        assertThat(text(header("江东集团三季度经营情况分析" + BODY).title())).isEqualTo("江东集团三季度经营情况分析");
        assertThat(text(header("工作开展情况\n全年完成各项任务，成效较好，受到上级肯定。\n存在问题\n力量不足，作风不实。\n")
                        .title()))
                .isNull();
    }

    @Test
    void periodIsTheOneThatEndsNearTheSignature() {
        Header header = header("""
                水利局党组关于巡察整改进展情况的报告
                　　2022年9月5日至11月20日，区委巡察组对我局开展巡察。局党组集中整改了2023年2月至7月。
                一、整改情况
                问题全部整改到位，群众比较满意。
                                        水利局党组
                                        2023年7月28日
                """);
        assertThat(header.period()).isNotNull();
        assertThat(header.period().text()).isEqualTo("2023年2月至7月");
    }

    @Test
    void periodIsThePartOfAYearThatTheTextBeginsWith() {
        Header header = header(
                "第三党支部工作总结\n今年上半年，支部工作有序开展。\n主要工作\n组织学习十二次，效果良好。\n                第三党支部\n                2021年7月2日\n");
        assertThat(header.period()).isNotNull();
        assertThat(header.period().from()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(header.period().to()).isEqualTo(LocalDate.of(2021, 6, 30));
    }

    @Test
    void aSloganAboveASubtitleIsTheTitle() {
        Header header = header("""
                栉风沐雨护清流　勠力同心启新篇
                ——2023年3月8日在云台县水务系统第六次代表大会上的报告

                苗长河

                各位代表、同志们：

                　　现在，我代表云台县水务局党委向大会作报告。

                　　一、过去五年工作回顾

                　　过去五年，全系统扎实工作。2022年治理河道12公里。
                """);
        assertThat(text(header.title())).isEqualTo("栉风沐雨护清流　勠力同心启新篇");
        assertThat(text(header.subtitle())).isEqualTo("2023年3月8日在云台县水务系统第六次代表大会上的报告");
        assertThat(text(header.author())).isEqualTo("苗长河");
        assertThat(text(header.addressee())).isEqualTo("各位代表、同志们");
        assertThat(text(header.organization())).isEqualTo("云台县水务局党委");
        assertThat(header.date()).isNotNull();
        assertThat(header.period()).isNotNull();
        assertThat(header.period().text()).isEqualTo("过去五年");
        assertThat(header.period().from()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(header.period().to()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A sentence, a marked line, a line above an item, a report's own title.
                "今年以来成绩显著。|——2023年工作总结",
                "一、今年以来成绩显著|——2023年工作总结",
                "今年以来成绩显著|- 完成工作总结",
                "今年以来成绩显著|——完成整改任务",
                "今年以来成绩显著|——总结",
            })
    void otherLinesAboveADashAreNoSlogans(String upper, String lower) {
        assertThat(text(header(upper + "\n" + lower + BODY).title())).isNotEqualTo(upper);
    }

    @Test
    void aTitleGoesOnBelowWithItsPlan() {
        assertThat(text(header("云台县图书馆二〇一九年工作总结\n暨二〇二〇年工作要点" + BODY).title())).isEqualTo("云台县图书馆二〇一九年工作总结\n暨二〇二〇年工作要点");
        assertThat(text(header("云台县图书馆二〇一九年工作总结\n及时总结工作" + BODY).title())).isEqualTo("云台县图书馆二〇一九年工作总结");
    }

    @Test
    void aLineOfDaysUnderTheTitleIsThePeriod() {
        Header header = header("交易中台组周报\n2024.3.11-3.15\n汇报人：苗长河  状态：正常\n\n本周完成\n1. 灰度上线，全程无回滚；\n2. 编写手册，交付评审；\n");
        assertThat(header.period()).isNotNull();
        assertThat(header.period().from()).isEqualTo(LocalDate.of(2024, 3, 11));
        assertThat(header.period().to()).isEqualTo(LocalDate.of(2024, 3, 15));
        assertThat(text(header.author())).isEqualTo("苗长河");
    }

    @Test
    void aPeriodMayBeTheDaysOfTheWriter() {
        String body = "2021年7月5日至9月3日在石塘街道办事处实习，为期九周。\n\n主要工作\n走访居民，填写台账，学到不少。\n";
        Header header = header("实习工作总结\n\n我于" + body);
        assertThat(header.period()).isNotNull();
        assertThat(header.period().text()).isEqualTo("2021年7月5日至9月3日");
        assertThat(header("整改工作报告\n\n区委第二巡察组于" + body).period()).isNull();
    }

    @Test
    void aNameInBracketsIsPartOfTheOrganisation() {
        Header header = header("云台县盐务局（分公司）\n2022年上半年工作总结" + BODY + "\n云台县盐务局（分公司）\n2022年7月5日\n");
        assertThat(text(header.title())).isEqualTo("云台县盐务局（分公司）\n2022年上半年工作总结");
        assertThat(text(header.organization())).isEqualTo("云台县盐务局（分公司）");
        assertThat(text(header.signature())).isEqualTo("云台县盐务局（分公司）");
    }

    @Test
    void aDayInFiguresUnderTheTitleIsTheDate() {
        for (String day : new String[] {"2022.10.8", "2022-10-08", "2022/10/8"}) {
            Header header = header("云台公司2022年三季度销售总结\n汇报人：苗长河   " + day + BODY);
            assertThat(header.date()).isNotNull();
            assertThat(header.date().text()).isEqualTo(day);
        }
    }

    @Test
    void anUndatedLineThatNamesAPartOfTheOrganisationSigns() {
        String report = "云台铜业有限公司2022年三季度生产经营情况汇报" + BODY + "各项工作都已按期完成。\n";
        assertThat(text(header(report + "\n云台铜业有限公司生产技术部\n").signature())).isEqualTo("云台铜业有限公司生产技术部");
        assertThat(text(header(report + "云台铜业有限公司生产技术部\n").signature())).isNull();
        assertThat(text(header(report + "\n石塘街道办公室\n").signature())).isNull();
    }

    @Test
    void aYearLeftOutIsThatOfADayLeftOpen() {
        Header header = header("云台公路改建工程项目部\n6月份工作月报\n编制日期：2021年6月__日\n\n一、本月完成情况\n完成桩基6根。\n");
        assertThat(header.period()).isNotNull();
        assertThat(header.period().from()).isEqualTo(LocalDate.of(2021, 6, 1));
        assertThat(header.period().to()).isEqualTo(LocalDate.of(2021, 6, 30));
    }
}
