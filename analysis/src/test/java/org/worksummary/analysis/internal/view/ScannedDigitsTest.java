package org.worksummary.analysis.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which letters are digits that a scanner mistook. */
class ScannedDigitsTest {
    /** Three such numbers. */
    private static final String SCANNED = "\n调解29l起，处罚6O家，走访4OO0户";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "有效警情2,3l6起|有效警情2,316起",
                "破案6O起|破案60起",
                "电动车4l辆|电动车41辆",
                "罚款l.35万元|罚款1.35万元",
                "占O.5%|占0.5%",
                "4月l7日|4月17日",
                "2OI8年|2018年",
                "增长1o%|增长10%",
            })
    void restored(String scanned, String meant) {
        assertThat(TextView.of(scanned + SCANNED).toString()).startsWith(meant + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O2O平台", "减排CO2多吨", "H2O分子", "5GO卡", "IO接口", "l个", "V2.Ol 版", "a_1O号", "编号1O", "共5lkm"})
    void left(String text) {
        assertThat(TextView.of(text + SCANNED).toString()).startsWith(text + "\n");
    }

    @Test
    void threeOfThemMakeTheHabit() {
        assertThat(TextView.of("饮水3l多，用油2l多。").toString()).isEqualTo("饮水3l多，用油2l多。");
        assertThat(TextView.of("饮水3l多，用油2l多，用水9l多。").toString()).isEqualTo("饮水31多，用油21多，用水91多。");
    }

    @Test
    void betweenChineseDigitsItIsAlwaysZero() {
        assertThat(TextView.of("二O一八年七月").toString()).isEqualTo("二〇一八年七月");
        assertThat(TextView.of("二o二三年").toString()).isEqualTo("二〇二三年");
        assertThat(TextView.of("一O部队").toString()).isEqualTo("一O部队");
    }
}
