package org.worksummary.analysis.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that their text follows in the same paragraph, where only the neighbours tell, and lists inside a paragraph. */
class RunInHeadingsTest {
    private static final String LONG = "各科室按照年初确定的目标任务认真抓好落实，有关工作都取得了明显的成效。";
    private static final String BODY = "落实“三会一课”制度，全年召开支部大会4次、支委会12次，发展党员3名。";

    private static void check(String text, String outline) {
        assertThat(OutlineDrawing.of(fill(text))).isEqualTo(fill(outline));
    }

    private static String fill(String text) {
        return text.replace("LONG", LONG).replace("BODY", BODY);
    }

    @Test
    void amongHeadedPartsTheFirstClauseIsTheHeading() {
        check("""
                （一）抓好项目建设。LONG
                （二）抓好队伍建设。LONG
                （三）党建引领不放松，BODY
                """, """
                1 （一）抓好项目建设
                  · LONG
                1 （二）抓好队伍建设
                  · LONG
                1 （三）党建引领不放松
                  · BODY
                """);
        check("""
                一、党建引领不放松，BODY
                二、抓好队伍建设。LONG
                三、抓好作风建设。LONG
                """, """
                1 一、党建引领不放松
                  · BODY
                1 二、抓好队伍建设
                  · LONG
                1 三、抓好作风建设
                  · LONG
                """);
    }

    @Test
    void lowerMarkersBetweenDoNotMatter() {
        check("""
                （一）抓好项目建设。LONG
                1.前期工作。LONG
                （二）抓好队伍建设。LONG
                （三）党建引领不放松，BODY
                """, """
                1 （一）抓好项目建设
                  · LONG
                  2 1.前期工作
                    · LONG
                1 （二）抓好队伍建设
                  · LONG
                1 （三）党建引领不放松
                  · BODY
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // One neighbour, or neighbours that are no such headings.
                "（一）抓好项目建设。LONG\n（二）党建引领不放松，BODY\n",
                "（一）抓好项目建设\n（二）抓好队伍建设\nLONG\n（三）党建引领不放松，BODY\n",
                "（一）抓好项目建设。LONG\n（二）抓好队伍建设\nLONG\n（三）党建引领不放松，BODY\n",
                // Numbers that do not count.
                "（一）抓好项目建设。LONG\n（三）抓好队伍建设。LONG\n（四）党建引领不放松，BODY\n",
                "（一）抓好项目建设。LONG\n（二）抓好队伍建设。LONG\n（四）党建引领不放松，BODY\n",
                // In another section.
                "一、工作情况\n（一）抓好项目建设。LONG\n（二）抓好队伍建设。LONG\n二、其他工作\n（三）党建引领不放松，BODY\n",
                // A clause of three or of thirteen characters, or with other signs.
                "（一）抓好项目建设。LONG\n（二）抓好队伍建设。LONG\n（三）抓党建，BODY\n",
                "（一）抓好项目建设。LONG\n（二）抓好队伍建设。LONG\n（三）坚持党建引领不放松促进落实，BODY\n",
                "（一）抓好项目建设。LONG\n（二）抓好队伍建设。LONG\n（三）落实3项制度，BODY\n",
                "（一）抓好项目建设。LONG\n（二）抓好队伍建设。LONG\n（三）落实“党建”，BODY\n",
                // Little behind it, or another sign.
                "（一）抓好项目建设。LONG\n（二）抓好队伍建设。LONG\n（三）党建引领不放松，全年召开支部大会4次、支委会12次。\n",
                "（一）抓好项目建设。LONG\n（二）抓好队伍建设。LONG\n（三）党建引领不放松、BODY\n",
                // Digits are not for this.
                "1.抓好项目建设。LONG\n2.抓好队伍建设。LONG\n3.党建引领不放松，BODY\n",
            })
    void aPointStaysAPoint(String text) {
        String last = text.strip().substring(text.strip().lastIndexOf('\n') + 1);
        assertThat(OutlineDrawing.of(fill(text))).contains("· " + fill(last));
    }

    @Test
    void theClauseHasFourToTwelveCharacters() {
        for (String clause : new String[] {"抓好党建", "坚持党建引领促进工作落实"}) {
            assertThat(OutlineDrawing.headings(fill("（一）抓好项目建设。LONG\n（二）抓好队伍建设。LONG\n（三）" + clause + "，BODY\n")))
                    .endsWith("\n1 （三）" + clause);
        }
    }

    @Test
    void parallelFieldsAreHeadings() {
        check("""
                一、工作情况
                组织建设方面：LONG
                思想工作：LONG
                作风建设：LONG
                """, """
                1 一、工作情况
                  2 组织建设方面
                    · LONG
                  2 思想工作
                    · LONG
                  2 作风建设
                    · LONG
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "总体要求是：LONG",
                "甲、乙建设：LONG",
                "5G建设：LONG",
                "基层组织和党员队伍的作风建设：LONG",
                "作风建设：落实各项规定和要求。",
                "作风建设；LONG",
            })
    void parallelLeadsAreNone(String paragraph) {
        String three = (paragraph + "\n").repeat(3);
        assertThat(OutlineDrawing.headings(fill("一、工作情况\n" + three))).isEqualTo("1 一、工作情况");
    }

    @Test
    void aFieldHasTwelveCharactersAndElevenBehindIt() {
        for (String paragraph : new String[] {"基层组织与党员队伍的建设：LONG", "作风建设：落实各项规章制度要求。"}) {
            String heading = paragraph.substring(0, paragraph.indexOf('：'));
            assertThat(OutlineDrawing.headings(fill("一、工作情况\n" + (paragraph + "\n").repeat(3))))
                    .isEqualTo("1 一、工作情况" + ("\n2 " + heading).repeat(3));
        }
    }

    @Test
    void fieldsAndSentencesAreNotParallelToEachOther() {
        check("""
                一、工作情况
                组织建设方面：LONG
                思想工作：LONG
                着力改善作风。LONG
                """, """
                1 一、工作情况
                  · 组织建设方面：LONG
                  · 思想工作：LONG
                  · 着力改善作风。LONG
                """);
    }

    @Test
    void aListInsideAParagraphBelongsToTheSectionThatIsOpen() {
        check("""
                一、工作情况
                （一）项目建设
                LONG
                一、抓好学习；二、抓好宣传；三、抓好落实。
                """, """
                1 一、工作情况
                  2 （一）项目建设
                    · LONG
                    · 一、抓好学习；二、抓好宣传；三、抓好落实。
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "一、抓好学习；抓好宣传；三、抓好落实。,1 一、",
        "一、抓好学习；三、抓好落实。,1 一、",
        "一、抓好学习；（二）抓好落实。,1 一、",
        "二、抓好学习；三、抓好落实。,1 二、",
    })
    void aPointThatNoListFollowsStandsAtItsOwnLevel(String paragraph, String heading) {
        assertThat(OutlineDrawing.of(fill("一、工作情况\n（一）项目建设\nLONG\n" + paragraph)))
                .contains("\n" + heading + "\n  · " + paragraph + "\n");
    }

    @Test
    void theFirstPointOfAListMayStandBehindAHeading() {
        check("""
                （一）坚持以人为本。①新建学校一所，全部投入使用；
                ②新建医院一所，全部投入使用；
                """, """
                1 （一）坚持以人为本
                  ○ ①新建学校一所，全部投入使用；
                  · ②新建医院一所，全部投入使用；
                """);
        check("""
                （一）坚持以人为本。①新建学校一所，全部投入使用；
                ③新建医院一所，全部投入使用；
                """, """
                1 （一）坚持以人为本
                  · ①新建学校一所，全部投入使用；
                  · ③新建医院一所，全部投入使用；
                """);
        check("""
                （一）坚持以人为本。②新建学校一所，全部投入使用；
                ②新建医院一所，全部投入使用；
                """, """
                1 （一）坚持以人为本
                  · ②新建学校一所，全部投入使用；
                  · ②新建医院一所，全部投入使用；
                """);
        check("""
                （一）坚持以人为本。- 新建学校一所，全部投入使用；
                ②新建医院一所，全部投入使用；
                """, """
                1 （一）坚持以人为本
                  · - 新建学校一所，全部投入使用；
                  · ②新建医院一所，全部投入使用；
                """);
    }
}
