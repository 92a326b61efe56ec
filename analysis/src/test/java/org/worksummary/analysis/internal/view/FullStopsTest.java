package org.worksummary.analysis.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which dots are full stops, in a text that ends its sentences with dots. */
class FullStopsTest {
    private static final String DOTS = "\n工作有序推进.任务全面完成.成效明显提升.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全面完成任务@下半年继续",
                "全面完成任务@",
                "全面完成（含续建）@下半年",
                "落实“三个专项”@下半年",
                "印发《工作要点》@下半年",
                "增长8%@其中",
                "下降3‰@其中",
                "占41.3@其中",
                "达到1,041.35@其中",
                "成绩第一@其中",
                "位列第二十三名@其中",
                "工作一@其他",
            })
    void aFullStop(String text) {
        String view = TextView.of(text.replace('@', '.') + DOTS).toString();
        assertThat(view.charAt(text.indexOf('@'))).isEqualTo('。');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一@基本情况",
                "十二@其他",
                "　　一@基本情况",
                "## 一@基本情况",
                "**一@基本情况**",
                "今年\n三@基本情况",
                "1@基本情况",
                "1.2@需求",
                "  1.2@需求",
                "完成12@其中",
                "完成3@5亿元",
                "软件V@其中",
                "网站@cn",
                "等等@..",
                "空 @其中",
                "、@其中",
                "@其中",
            })
    void noFullStop(String text) {
        String view = TextView.of(text.replace('@', '.') + DOTS).toString();
        assertThat(view.charAt(text.indexOf('@'))).isEqualTo('.');
    }

    @Test
    void threeDotsMakeTheHabit() {
        assertThat(TextView.of("工作推进.任务完成.").toString()).isEqualTo("工作推进.任务完成.");
        assertThat(TextView.of("工作推进.任务完成.成效提升.").toString()).isEqualTo("工作推进。任务完成。成效提升。");
    }

    @Test
    void moreDotsThanFullStopsMakeIt() {
        String dots = "工作推进.任务完成.成效提升.";
        assertThat(TextView.of(dots + "很好。很好。").toString()).isEqualTo("工作推进。任务完成。成效提升。很好。很好。");
        assertThat(TextView.of(dots + "很好。很好。很好。").toString()).isEqualTo(dots + "很好。很好。很好。");
    }

    @Test
    void anOrdinalOfAMarkerHasThreeCharacters() {
        assertThat(TextView.of("二十三.其他" + DOTS).toString()).startsWith("二十三.其他");
        assertThat(TextView.of("一二三四.其他" + DOTS).toString()).startsWith("一二三四。其他");
    }
}
