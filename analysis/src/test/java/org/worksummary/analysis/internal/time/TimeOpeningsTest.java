package org.worksummary.analysis.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.view.TextView;

class TimeOpeningsTest {
    private final TimeOpenings openings = new TimeOpenings();

    private boolean mayBegin(String text) {
        TextView view = TextView.of(text);
        return openings.next(view, 0, 1) == 0 && openings.mayBegin(new TimeText(view, List.of()), 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020年",
                "2020 年3月",
                "2020.3.15",
                "2018/9",
                "2021学年",
                "2020上半年",
                "20年",
                "3日",
                "11 日",
                "3月",
                "3 月",
                "1—9月",
                "3至4月",
                "6、7月",
                "10个月来",
                "10 个月来",
                "3个多月来",
                "三个月来",
                "近3年来",
                "二〇二〇年",
                "十二月",
                "一季度",
                "一、二季度",
                "一学期以来",
                "两年来",
                "半年来",
                "五一期间",
                "前三季度",
                "前10个月",
                "第四季度",
                "上半年",
                "本周三",
                "去年同期",
                "今后五年",
                "未来三年",
                "过去的一年",
                "这五年",
                "近三年来",
                "“十四五”时期",
                "截至6月底",
                "至年底",
                "春节期间",
                "年初",
                "双11期间"
            })
    void letsPassWhatATimeBeginsWith(String text) {
        assertThat(mayBegin(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.6%", "300余人", "12345", "2020亩", "128个", "3个村", "一是", "三会一课", "上级", "建设", "中心", "国家", "全面", "前往"
            })
    void holdsBackWhatNoneBeginsWith(String text) {
        assertThat(mayBegin(text)).isFalse();
    }
}
