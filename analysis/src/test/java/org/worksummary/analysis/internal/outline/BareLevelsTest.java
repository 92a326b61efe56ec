package org.worksummary.analysis.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings without markers: which of them stand above others, beside numbered ones, and above tables. */
class BareLevelsTest {
    private static final String LONG = "各科室按照年初确定的目标任务认真抓好落实，有关工作都取得了明显的成效。";

    private static void check(String text, String outline) {
        String drawn = OutlineDrawing.of(text.replace("LONG", LONG), heading -> heading.startsWith("存在"));
        assertThat(drawn).isEqualTo(outline.replace("LONG", LONG));
    }

    @Test
    void aLineRightAboveAnotherStandsAboveItAndALaterOneThatNamesARoleToo() {
        check("""
                今年做了哪些事
                产业发展
                LONG
                民生改善
                LONG
                存在的问题
                LONG
                """, """
                1 今年做了哪些事
                  2 产业发展
                    · LONG
                  2 民生改善
                    · LONG
                1 存在的问题
                  · LONG
                """);
    }

    @Test
    void whereEmptyLinesTellThemApartTheyDecide() {
        check("""
                今年做了哪些事
                产业发展
                LONG
                存在的民生问题
                LONG

                还差在哪里
                LONG
                """, """
                1 今年做了哪些事
                  2 产业发展
                    · LONG
                  2 存在的民生问题
                    · LONG
                1 还差在哪里
                  · LONG
                """);
    }

    @Test
    void whereEmptyLinesPartAllTheyTellNothing() {
        check("""
                今年做了哪些事
                产业发展
                LONG

                民生改善
                LONG

                存在的问题
                LONG
                """, """
                1 今年做了哪些事
                  2 产业发展
                    · LONG
                  2 民生改善
                    · LONG
                1 存在的问题
                  · LONG
                """);
    }

    @Test
    void thoseBeforeTheFirstPairStandAbove() {
        check("""
                单位概况
                LONG
                今年做了哪些事
                产业发展
                LONG
                民生改善
                LONG
                """, """
                1 单位概况
                  · LONG
                1 今年做了哪些事
                  2 产业发展
                    · LONG
                  2 民生改善
                    · LONG
                """);
    }

    @Test
    void theLowerOfAPairStandsBelowThoughItNamesARole() {
        check("""
                今年做了哪些事
                产业发展
                LONG
                还差在哪里
                存在的问题
                LONG
                """, """
                1 今年做了哪些事
                  2 产业发展
                    · LONG
                1 还差在哪里
                  2 存在的问题
                    · LONG
                """);
    }

    @Test
    void withoutAPairAllAreAlike() {
        check("""
                今年做了哪些事
                LONG
                产业发展
                LONG

                存在的问题
                LONG
                """, """
                1 今年做了哪些事
                  · LONG
                1 产业发展
                  · LONG
                1 存在的问题
                  · LONG
                """);
    }

    @Test
    void anEmptyLineBetweenOrAShortUpperLineMakesNoPair() {
        check("""
                今年做了哪些事

                产业发展
                LONG
                民生改善
                LONG
                """, """
                · 今年做了哪些事
                1 产业发展
                  · LONG
                1 民生改善
                  · LONG
                """);
        check("""
                谢谢您
                产业发展
                LONG
                民生改善
                LONG
                """, """
                · 谢谢您
                · 产业发展
                · LONG
                1 民生改善
                  · LONG
                """);
    }

    @Test
    void thePairNeedsAnotherBareLineBehindIt() {
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
    }

    @Test
    void behindTheLastNumberedSectionOneThatNamesARoleStandsBeside() {
        check("""
                一、抓好常规
                LONG
                二、抓好安全
                LONG
                存在的不足
                LONG
                """, """
                1 一、抓好常规
                  · LONG
                1 二、抓好安全
                  · LONG
                1 存在的不足
                  · LONG
                """);
    }

    @Test
    void lowerNumbersBelongToTheOneBeside() {
        check("""
                一、抓好常规
                LONG
                存在的不足
                LONG
                （一）人手不够
                LONG
                """, """
                1 一、抓好常规
                  · LONG
                1 存在的不足
                  · LONG
                  2 （一）人手不够
                    · LONG
                """);
    }

    @Test
    void beforeTheLastNumberedSectionItStandsInside() {
        check("""
                一、抓好常规
                LONG
                存在的不足
                LONG
                二、抓好安全
                LONG
                """, """
                1 一、抓好常规
                  · LONG
                  2 存在的不足
                    · LONG
                1 二、抓好安全
                  · LONG
                """);
    }

    @Test
    void itStandsInsideWhereANumberedSectionNamesARoleOrItNamesNone() {
        check("""
                一、抓好常规
                LONG
                二、存在问题
                LONG
                存在的不足
                LONG
                """, """
                1 一、抓好常规
                  · LONG
                1 二、存在问题
                  · LONG
                  2 存在的不足
                    · LONG
                """);
        check("""
                一、抓好常规
                LONG
                队伍建设
                LONG
                """, """
                1 一、抓好常规
                  · LONG
                  2 队伍建设
                    · LONG
                """);
    }

    @Test
    void aBareHeadingBeforeTheNumberedOnesStandsAboveThem() {
        check("""
                主要工作
                一、抓好常规
                LONG
                存在的不足
                LONG
                """, """
                1 主要工作
                  2 一、抓好常规
                    · LONG
                1 存在的不足
                  · LONG
                """);
    }

    @Test
    void aLineAboveATableNamesIt() {
        assertThat(table("主要工作\n" + LONG + "\n\n本周完成工作")).isEqualTo("1 主要工作\n1 本周完成工作");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主要工作\nLONG\n\n表一检查情况",
                "主要工作\nLONG\n\n图示检查情况",
                "主要工作\nLONG\n\n附检查情况",
                "主要工作\nLONG\n\n检查情况统计表",
                "主要工作\nLONG\n\n单位万元",
                "主要工作\nLONG\n本周完成工作",
            })
    void captionsAndLinesThatNothingPartsNameNone(String text) {
        assertThat(table(text.replace("LONG", LONG))).isEqualTo("1 主要工作");
    }

    @Test
    void withoutOtherBareHeadingsATableHasNone() {
        assertThat(table(LONG + "\n\n本周完成工作")).isEmpty();
    }

    private static String table(String before) {
        return OutlineDrawing.headings(before + "\n| 项目 | 数量 |\n| 检查 | 12次 |\n| 整改 | 8处 |\n");
    }
}
