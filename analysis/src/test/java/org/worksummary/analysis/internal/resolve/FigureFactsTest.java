package org.worksummary.analysis.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksummary.analysis.SoundParser;
import org.worksummary.model.Aspect;
import org.worksummary.model.Quantity;
import org.worksummary.model.TimeExpression;
import org.worksummary.model.WorkSummary;

/** What a figure is (result, target, baseline) and the time it belongs to. */
class FigureFactsTest {
    private static final SoundParser PARSER = SoundParser.create();
    private static final String HEAD = "白沙县住建局2023年工作总结\n一、主要工作\n（一）推进项目建设。";
    private static final String PLAN = "\n二、2024年工作打算\n（一）抓好项目建设。";

    @ParameterizedTest
    @CsvSource({
        "供水合格率由82%提高到95%。, 82%, BASELINE",
        "供水合格率由82%提高到95%。, 95%, RESULT",
        "从第十位上升到第五位。, 第十位, BASELINE",
        "审批由平均12天压缩至今年的5天。, 12天, BASELINE",
        "完成投资12.6亿元，去年同期10.5亿元。, 10.5亿元, BASELINE",
        "来访比上年的400批下降20%。, 400批, BASELINE",
        "来访比上年的400批下降20%。, 20%, RESULT",
        "产值是去年同期的1.6倍。, 1.6倍, RESULT",
        "今年计划新建泵站20座。, 20座, TARGET",
        "力争全年完成投资6亿元。, 6亿元, TARGET",
        "确保合格率达到98%以上。, 98%, TARGET",
        "目标为500户。, 500户, TARGET",
        "完成年度计划的80%。, 80%, RESULT",
        "确保了300户群众用水。, 300户, RESULT",
        "实施三年行动计划，改造管网12公里。, 12公里, RESULT",
        "从全局选派12名干部。, 12名, RESULT",
    })
    void tellsWhatAFigureIs(String sentence, String figure, Aspect aspect) {
        assertThat(figure(PARSER.parse(HEAD + sentence), figure).aspect()).isEqualTo(aspect);
    }

    @Test
    void takesFiguresOfAPlanForTargets() {
        WorkSummary summary = PARSER.parse(HEAD + "改造管网12公里。" + PLAN + "新建泵站8座，合格率由95%提高到98%。");
        assertThat(figure(summary, "12公里").aspect()).isEqualTo(Aspect.RESULT);
        assertThat(figure(summary, "8座").aspect()).isEqualTo(Aspect.TARGET);
        assertThat(figure(summary, "95%").aspect()).isEqualTo(Aspect.BASELINE);
        assertThat(figure(summary, "98%").aspect()).isEqualTo(Aspect.TARGET);
    }

    @ParameterizedTest
    @CsvSource({
        "完成投资12.6亿元，去年同期10.5亿元。, 12.6亿元, -",
        "完成投资12.6亿元，去年同期10.5亿元。, 10.5亿元, 去年同期",
        "截至6月底，改造管网12公里，新建泵站8座。, 12公里, 截至6月底",
        "截至6月底，改造管网12公里，新建泵站8座。, 8座, 截至6月底",
        "上半年改造管网12公里。, 12公里, 上半年",
        "2019年改造管网12公里。, 12公里, 2019年",
        "漏损率由2019年的12%降至9%。, 12%, 2019年",
        "2023年改造管网12公里。, 12公里, -",
        "全年改造管网12公里。, 12公里, -",
        "改造管网12公里，比去年增长5%。, 5%, -",
        "改造管网12公里，完成上半年任务的60%。, 60%, -",
        "产值是2019年的2.3倍。, 2.3倍, -",
        "年初确定的26项任务已完成15项。, 15项, -",
        "每月检查12次。, 12次, -",
        "去年受灾严重。改造管网12公里。, 12公里, -",
        "8月底前，完成管网改造12公里。, 12公里, 8月底前",
        "2021年、2022年分别改造管网12公里和15公里。, 12公里, -",
    })
    void tellsTheTimeThatIsNotTheReportsOwn(String sentence, String figure, String time) {
        WorkSummary summary = PARSER.parse(HEAD + sentence);
        String id = figure(summary, figure).time();
        List<String> found = summary.times().stream()
                .filter(expression -> expression.id().equals(id))
                .map(TimeExpression::at)
                .map(Object::toString)
                .toList();
        assertThat(found).isEqualTo(time.equals("-") ? List.of() : List.of(time));
    }

    private static Quantity figure(WorkSummary summary, String text) {
        return summary.quantities().stream()
                .filter(quantity -> quantity.at().toString().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
