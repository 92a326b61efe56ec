package org.worksummary.analysis.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines are headings, on which level, and what stands under them. */
class OutlineTest {
    private static final String LONG = "各科室按照年初确定的目标任务认真抓好落实，有关工作都取得了明显的成效。";

    private static void check(String text, String outline) {
        assertThat(OutlineDrawing.of(text.replace("LONG", LONG))).isEqualTo(outline.replace("LONG", LONG));
    }

    @Test
    void aKindThatIsOpenStandsBesideAndANewOneInside() {
        check("""
                LONG
                一、工作情况
                LONG
                （一）项目建设
                1.前期工作
                LONG
                2.征地拆迁
                （二）队伍建设
                二、存在问题
                LONG
                """, """
                · LONG
                1 一、工作情况
                  · LONG
                  2 （一）项目建设
                    3 1.前期工作
                      · LONG
                    3 2.征地拆迁
                  2 （二）队伍建设
                1 二、存在问题
                  · LONG
                """);
    }

    @Test
    void aKindHasOneLevelInTheWholeDocument() {
        check("""
                一、工作情况
                （一）项目建设
                1.前期工作
                LONG
                二、存在问题
                1.人手不足
                LONG
                """, """
                1 一、工作情况
                  2 （一）项目建设
                    3 1.前期工作
                      · LONG
                1 二、存在问题
                  3 1.人手不足
                    · LONG
                """);
    }

    @Test
    void signsBehindADigitAreOneKindAndDepthsOfDecimalsAreSeveral() {
        check("""
                1.工作情况
                LONG
                2、队伍情况
                LONG
                3：其他情况
                LONG
                """, """
                1 1.工作情况
                  · LONG
                1 2、队伍情况
                  · LONG
                1 3：其他情况
                  · LONG
                """);
        check("""
                1.1工作情况
                LONG
                1.1.1项目建设
                LONG
                1.2队伍情况
                LONG
                """, """
                1 1.1工作情况
                  · LONG
                  2 1.1.1项目建设
                    · LONG
                1 1.2队伍情况
                  · LONG
                """);
    }

    @Test
    void kindsThatStandInOneAnotherByTurnsFollowTheFirst() {
        check("""
                一、工作情况
                （一）项目建设
                LONG
                （二）队伍建设
                一、班子建设
                LONG
                """, """
                1 一、工作情况
                  2 （一）项目建设
                    · LONG
                  2 （二）队伍建设
                1 一、班子建设
                  · LONG
                """);
        check("""
                主要工作
                一、项目建设
                （一）前期工作
                LONG
                其他工作
                （一）抓学习
                LONG
                二、抓宣传
                LONG
                """, """
                1 主要工作
                  2 一、项目建设
                    3 （一）前期工作
                      · LONG
                1 其他工作
                  3 （一）抓学习
                    · LONG
                  2 二、抓宣传
                    · LONG
                """);
    }

    @Test
    void hashesAreLevelsOfTheirOwn() {
        check("""
                # 工作情况
                LONG
                ## 项目建设
                LONG
                # 存在问题
                LONG
                """, """
                1 # 工作情况
                  · LONG
                  2 ## 项目建设
                    · LONG
                1 # 存在问题
                  · LONG
                """);
    }

    @Test
    void labelsAreAKind() {
        check("""
                一、工作情况
                【项目建设】LONG
                【队伍建设】LONG
                主要成效
                LONG
                """, """
                1 一、工作情况
                  2 【项目建设
                    · LONG
                  2 【队伍建设
                    · LONG
                    3 主要成效
                      · LONG
                """);
    }

    @Test
    void besideANamedTaskAnUnmarkedHeadingStandsAtTheTop() {
        check("""
                任务一：项目建设
                LONG
                （一）前期工作
                LONG
                其他工作
                LONG
                """, """
                1 任务一：项目建设
                  · LONG
                  2 （一）前期工作
                    · LONG
                1 其他工作
                  · LONG
                """);
    }

    @Test
    void aSentenceBehindAMarkerIsAHeadingWhereTextOrDeeperMarkersFollow() {
        check("""
                一、工作情况。
                （一）抓好项目建设。
                LONG
                （二）抓好队伍建设。
                1.加强学习
                LONG
                """, """
                1 一、工作情况
                  2 （一）抓好项目建设
                    · LONG
                  2 （二）抓好队伍建设
                    3 1.加强学习
                      · LONG
                """);
        check("""
                一、工作情况
                （一）抓好项目建设。
                （二）抓好队伍建设。
                二、存在问题
                LONG
                """, """
                1 一、工作情况
                  · （一）抓好项目建设。
                  · （二）抓好队伍建设。
                1 二、存在问题
                  · LONG
                """);
    }

    @Test
    void aHanNumberOrPartIsAHeadingThoughNothingFollows() {
        check("""
                第一部分 工作情况。
                一、抓好项目建设。
                二、抓好队伍建设。
                """, """
                1 第一部分 工作情况
                  2 一、抓好项目建设
                  2 二、抓好队伍建设
                """);
    }

    @Test
    void afterAPointItsSiblingIsOneThoughTextFollows() {
        check("""
                一、工作情况
                1.抓好项目建设。
                2.抓好队伍建设。
                LONG
                """, """
                1 一、工作情况
                  · 1.抓好项目建设。
                  · 2.抓好队伍建设。
                  · LONG
                """);
        check("""
                一、工作情况
                1.完成系统联调，修复缺陷若干；
                2.编写用户手册
                二、存在问题
                LONG
                """, """
                1 一、工作情况
                  · 1.完成系统联调，修复缺陷若干；
                  · 2.编写用户手册
                1 二、存在问题
                  · LONG
                """);
    }

    @Test
    void aLaterNumberOfAnotherKindDoesNotBelongUnderASentence() {
        check("""
                一、工作情况
                1.抓好项目建设。
                （3）抓好队伍建设
                LONG
                """, """
                1 一、工作情况
                  · 1.抓好项目建设。
                  2 （3）抓好队伍建设
                    · LONG
                """);
    }

    @Test
    void spokenPartsAreHeadingsWhereTheyStandAlone() {
        check("""
                首先，汇报一年来的工作。
                LONG
                其次，谈谈存在的不足。
                LONG
                """, """
                1 首先，汇报一年来的工作
                  · LONG
                1 其次，谈谈存在的不足
                  · LONG
                """);
        check("""
                第一，抓好项目建设。
                LONG
                """, """
                1 第一，抓好项目建设
                  · LONG
                """);
    }

    @Test
    void spokenPointsAreNone() {
        check("""
                一、工作情况
                首先，抓好项目建设。做实前期工作。
                LONG
                其次，抓好队伍建设。
                各科室都认真抓好落实。
                再次，认真抓好全年各项目标任务和上级临时交办工作的落实落地。
                LONG
                一是抓好项目建设。
                LONG
                """, """
                1 一、工作情况
                  · 首先，抓好项目建设。做实前期工作。
                  · LONG
                  · 其次，抓好队伍建设。
                  · 各科室都认真抓好落实。
                  · 再次，认真抓好全年各项目标任务和上级临时交办工作的落实落地。
                  · LONG
                  · 一是抓好项目建设。
                  · LONG
                """);
    }

    @Test
    void aShortUnmarkedLineIsAHeadingWhereTextFollows() {
        check("""
                LONG
                主要工作
                LONG
                具体举措：
                LONG
                """, """
                · LONG
                1 主要工作
                  · LONG
                1 具体举措
                  · LONG
                """);
    }

    @Test
    void aRunOfShortLinesIsNoneUnlessABlankLineStandsBefore() {
        check("""
                LONG
                张三
                李四
                王五
                """, """
                · LONG
                · 张三
                · 李四
                · 王五
                """);
        check("""
                LONG
                张三同志
                主要工作
                LONG
                """, """
                · LONG
                · 张三同志
                · 主要工作
                · LONG
                """);
        check("""
                LONG
                张三同志

                主要工作
                LONG
                """, """
                · LONG
                · 张三同志
                1 主要工作
                  · LONG
                """);
    }

    @Test
    void aLineWithSignsFiguresOrATimeAtItsEndIsNoHeading() {
        for (String line : List.of(
                "无",
                "1月",
                "2020年6月",
                "现汇报如下：",
                "情况如下",
                "工作以下：",
                "第三季度。",
                "抓学习，促落实",
                "工作情况！",
                "工作(一期)",
                "质量<环境>",
                "甲12345",
                "各科室按照年初确定的目标任务认真抓好落实了",
                "各科室认真抓好落实工作中的：")) {
            check("LONG\n" + line + "\nLONG\n", "· LONG\n· " + line + "\n· LONG\n");
        }
    }

    @Test
    void aLineOfHanIsAHeading() {
        for (String line : List.of("主要", "质量、安全、环境", "下周或近期工作计划", "推进5G建设", "天下", "各科室按照年初确定的目标任务认真抓好落实")) {
            check("LONG\n" + line + "\nLONG\n", "· LONG\n1 " + line + "\n  · LONG\n");
        }
        check("LONG\n各科室认真抓好落实工作中：\nLONG\n", "· LONG\n1 各科室认真抓好落实工作中\n  · LONG\n");
    }

    @Test
    void aShortQuestionIsAHeading() {
        check("LONG\n哪里没做好？\nLONG\n", "· LONG\n1 哪里没做好\n  · LONG\n".replace("好\n", "好？\n"));
    }

    @Test
    void aBulletOfItsOwnIsABareHeading() {
        check("""
                LONG
                ◆主要工作
                LONG
                ◆存在问题
                LONG
                """, """
                · LONG
                1 ◆主要工作
                  · LONG
                1 ◆存在问题
                  · LONG
                """);
    }

    @Test
    void shortMarkedLinesWithoutTextArePoints() {
        check("""
                一、工作情况
                1.项目建设
                2.队伍建设
                3.作风建设
                二、存在问题
                LONG
                """, """
                1 一、工作情况
                  · 1.项目建设
                  · 2.队伍建设
                  · 3.作风建设
                1 二、存在问题
                  · LONG
                """);
    }

    @Test
    void shortMarkedLinesAreHeadingsWhereOneHasText() {
        check("""
                一、工作情况
                1.项目建设
                2.队伍建设
                LONG
                """, """
                1 一、工作情况
                  2 1.项目建设
                  2 2.队伍建设
                    · LONG
                """);
        check("""
                一、工作情况
                1.项目建设
                2.队伍建设
                （1）加强学习
                LONG
                """, """
                1 一、工作情况
                  2 1.项目建设
                  2 2.队伍建设
                    3 （1）加强学习
                      · LONG
                """);
        check("""
                一、工作情况
                1.项目建设。LONG
                2.队伍建设
                3.作风建设
                二、存在问题
                LONG
                """, """
                1 一、工作情况
                  2 1.项目建设
                    · LONG
                  2 2.队伍建设
                  2 3.作风建设
                1 二、存在问题
                  · LONG
                """);
        check("""
                一、工作情况
                1.项目建设
                2.队伍建设
                3.作风建设。LONG
                """, """
                1 一、工作情况
                  2 1.项目建设
                  2 2.队伍建设
                  2 3.作风建设
                    · LONG
                """);
    }

    @Test
    void oneShortMarkedLineAloneIsAHeading() {
        check("""
                一、工作情况
                1.项目建设
                二、存在问题
                LONG
                """, """
                1 一、工作情况
                  2 1.项目建设
                1 二、存在问题
                  · LONG
                """);
    }

    @Test
    void highMarkersAreHeadingsWithoutText() {
        check("""
                一、项目建设
                二、队伍建设
                三、作风建设
                """, """
                1 一、项目建设
                1 二、队伍建设
                1 三、作风建设
                """);
        check("""
                一、工作情况
                （一）项目建设
                （二）队伍建设
                二、存在问题
                LONG
                """, """
                1 一、工作情况
                  2 （一）项目建设
                  2 （二）队伍建设
                1 二、存在问题
                  · LONG
                """);
    }

    @Test
    void aNumberedPointAtTheTopIsASectionWithoutAHeading() {
        check("""
                1.完成系统联调，修复缺陷若干；
                2.编写用户手册，交测试组审阅；
                LONG
                """, """
                1 1.
                  · 1.完成系统联调，修复缺陷若干；
                1 2.
                  · 2.编写用户手册，交测试组审阅；
                  · LONG
                """);
        check("""
                LONG
                一是抓好项目建设，做实前期工作；
                """, """
                · LONG
                · 一是抓好项目建设，做实前期工作；
                """);
    }

    @Test
    void aParagraphThatSpeaksOfTheWholeClosesTheSubsections() {
        check("""
                一、工作情况
                （一）项目建设
                LONG
                各位代表，过去一年的成绩来之不易，这是大家共同努力的结果。
                """, """
                1 一、工作情况
                  · 各位代表，过去一年的成绩来之不易，这是大家共同努力的结果。
                  2 （一）项目建设
                    · LONG
                """);
        check("""
                一、工作情况
                （一）项目建设
                LONG
                各位代表
                """, """
                1 一、工作情况
                  2 （一）项目建设
                    · LONG
                    · 各位代表
                """);
    }

    @Test
    void parallelFirstSentencesAreHeadings() {
        check("""
                一、工作情况
                LONG
                着力改善城乡面貌。 LONG
                着力补齐民生短板。LONG
                着力防范各类风险。LONG
                """, """
                1 一、工作情况
                  · LONG
                  2 着力改善城乡面貌
                    · LONG
                  2 着力补齐民生短板
                    · LONG
                  2 着力防范各类风险
                    · LONG
                """);
    }

    @Test
    void twoAreNotParallelAndSomeOfSeveralNeither() {
        String two = "一、工作情况\n着力改善城乡面貌。LONG\n着力补齐民生短板。LONG\n";
        check(two, "1 一、工作情况\n  · 着力改善城乡面貌。LONG\n  · 着力补齐民生短板。LONG\n");
        check(
                two + "着力防范各类风险。LONG\nLONG\n",
                "1 一、工作情况\n  · 着力改善城乡面貌。LONG\n  · 着力补齐民生短板。LONG\n  · 着力防范各类风险。LONG\n  · LONG\n");
    }

    @Test
    void parallelSentencesAreShortAndNameNoTimePersonOrFigure() {
        for (String first : List.of(
                "抓学习。LONG",
                "我们改善城乡面貌。LONG",
                "全年改善城乡面貌。LONG",
                "着力改善城乡面貌3处。LONG",
                "着力改善城乡面貌X处。LONG",
                "着力改善城乡面貌！LONG",
                "着力改善城乡面貌。取得成效。",
                "着力改善全县城乡面貌和群众生产生活条件促进全面发展。LONG")) {
            String text = (first + "\n").repeat(3);
            check("一、工作情况\n" + text, "1 一、工作情况\n" + text.replaceAll("(?m)^(?=.)", "  · "));
        }
        for (String first : List.of("全力改善城乡面貌", "抓好学习", "着力改善城乡面貌和群众生产生活条件促进发展")) {
            check(
                    "一、工作情况\n" + (first + "。LONG\n").repeat(3),
                    "1 一、工作情况\n" + ("  2 " + first + "\n    · LONG\n").repeat(3));
        }
    }

    @Test
    void atMostFourParagraphsLeadToParallelOnes() {
        String three = "着力改善城乡面貌。LONG\n".repeat(3);
        check(
                "一、工作情况\n" + "LONG\n".repeat(4) + three,
                "1 一、工作情况\n" + "  · LONG\n".repeat(4) + "  2 着力改善城乡面貌\n    · LONG\n".repeat(3));
        check(
                "一、工作情况\n" + "LONG\n".repeat(5) + three,
                "1 一、工作情况\n" + "  · LONG\n".repeat(5) + "  · 着力改善城乡面貌。LONG\n".repeat(3));
    }

    @Test
    void behindParallelOnesOnlyAClosingWordMayStand() {
        String three = "着力改善城乡面貌。LONG\n".repeat(3);
        check(
                "一、工作情况\n" + three + "各位代表，过去一年的成绩来之不易。\n",
                "1 一、工作情况\n  · 各位代表，过去一年的成绩来之不易。\n" + "  2 着力改善城乡面貌\n    · LONG\n".repeat(3));
    }
}
