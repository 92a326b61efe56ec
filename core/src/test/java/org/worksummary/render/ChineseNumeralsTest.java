package org.worksummary.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "9, 九",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "35, 三十五",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "111, 一百一十一",
        "999, 九百九十九",
        "1000, 一千",
        "1001, 一千零一",
        "1010, 一千零一十",
        "1100, 一千一百",
        "9999, 九千九百九十九"
    })
    void writesAndReads(int number, String numerals) {
        assertThat(ChineseNumerals.of(number)).isEqualTo(numerals);
        assertThat(ChineseNumerals.parse(numerals)).isEqualTo(number);
    }

    @Test
    void readsWhatItWritesForEveryNumber() {
        for (int number = 1; number < 10_000; number++) {
            assertThat(ChineseNumerals.parse(ChineseNumerals.of(number))).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3, 10_000, Integer.MAX_VALUE})
    void writesOtherNumbersInDigits(int number) {
        assertThat(ChineseNumerals.of(number)).isEqualTo(Integer.toString(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "零", "一一", "十十", "一十", "百", "两", "1", "二百五", "一万"})
    void refusesWhatIsNoWholeNumeral(String numerals) {
        assertThat(ChineseNumerals.parse(numerals)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"1,12,十二、", "2,3,（三）", "3,4,4.", "4,5,（5）", "5,6,⑥", "5,20,⑳", "5,21,21）", "6,2,2）"})
    void writesTheMarkerOfEachLevel(int level, int ordinal, String marker) {
        assertThat(HeadingMarker.of(level, ordinal)).isEqualTo(marker);
    }
}
