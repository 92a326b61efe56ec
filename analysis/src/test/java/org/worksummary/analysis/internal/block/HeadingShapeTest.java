package org.worksummary.analysis.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.view.TextView;

/** Which words have the shape of a heading, and which of a label. */
class HeadingShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "总结",
                "注重理论学习，坚定理想信念",
                "学，干，查，改",
                "2021年工作回顾",
                "3月份重点工作",
                "二季度第3批任务",
                "高质量推进第X轮巡察",
                "推进5G建设",
                "推进“3个专项”整治",
                "2021年工作，推进落实",
                "3月份，任务收尾",
                "10日，任务收尾",
                "二季度，第12批任务",
                "第12批任务，第X轮巡察",
                "“3个专项”整治，“12字”方针",
                "5G建设，3D打印",
                "3号楼改造，12届代表大会",
                "4季度，收官",
                "完成12个项目前期",
                "第十五届运动会8项保障",
                "完成投资3.2亿元",
                "3号楼改造",
                "12届代表大会精神",
                "A1区块建设",
            })
    void is(String words) {
        assertThat(fits(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "学",
                "全年完成投资3.2亿元，增长8%",
                "完成投资3亿元，推进项目建设",
                "摸排隐患XX处，整改XX处",
                "摸排隐患__处整改__处",
                "增幅8%降幅3‰",
                "12批任务，推进落实",
                "3个专项整治，推进落实",
                "任务XX项，推进落实",
                "增长1.5%，推进落实",
                "增长5‰，推进落实",
                "完成4个，",
                "完成12个推进3个",
                "学，干，查，改，评",
                "学,干,查,改,评",
                "对辖区内建设年代较早的12个居民住宅小区全部进行改造",
            })
    void isNot(String words) {
        assertThat(fits(words)).isFalse();
    }

    @Test
    void itHasTwoToFortyEightCharacters() {
        assertThat(fits("工")).isFalse();
        assertThat(fits("工作")).isTrue();
        assertThat(fits("工".repeat(48))).isTrue();
        assertThat(fits("工".repeat(49))).isFalse();
    }

    @Test
    void withAFigureItHasTwentyTwoCharacters() {
        assertThat(fits("工".repeat(19) + "12个")).isTrue();
        assertThat(fits("工".repeat(20) + "12个")).isFalse();
    }

    @Test
    void onlyTheWordsThemselvesCount() {
        TextView view = TextView.of("全年8%总结12个");
        assertThat(HeadingShape.fits(view, 4, 6)).isTrue();
        assertThat(HeadingShape.fits(view, 0, 9)).isFalse();
        // A figure that the end cuts off from its unit counts nothing.
        assertThat(HeadingShape.fits(view, 4, 8)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"德育工作", "强管理，服务更有温度", "5G建设", "强管理,服务更有温度"})
    void aLabel(String words) {
        assertThat(label(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填写单位名称",
                "待补充",
                "请输入数字",
                "单位名称",
                "德育工作。",
                "德育；教学",
                "德育工作!",
                "是否完成?",
                "德育/教学",
                "德育_",
                "*德育",
                "[德育",
                "德育]",
                "学习，落实",
                "强管理，学习",
                "学习，强管理",
                "抓管理，“服务更有温度",
                "抓管理”，服务更有温度",
            })
    void noLabel(String words) {
        assertThat(label(words)).isFalse();
    }

    private static boolean fits(String words) {
        return HeadingShape.fits(TextView.of(words), 0, words.length());
    }

    private static boolean label(String words) {
        return LabelShape.fits(TextView.of("【" + words + "】"), 1, words.length() + 1);
    }
}
