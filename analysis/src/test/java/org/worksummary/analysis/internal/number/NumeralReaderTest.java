package org.worksummary.analysis.internal.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "10862|10862",
                "10,862|10862",
                "12,608,400|12608400",
                "82，225.00|82225.00",
                "1.9|1.9",
                "3.5亿|350000000",
                "1.5万亿|1500000000000",
                "76万8千|768000",
                "1万2千|12000",
                "5亿1万4千6百|500014600",
                "2千零30万|20300000",
                "1千零1|1001",
                "1000 万|10000000",
                "三|3",
                "两|2",
                "十|10",
                "十六|16",
                "二十三|23",
                "一百零八|108",
                "一百十六|116",
                "一千零五|1005",
                "一千零五十|1050",
                "一万二百五十|10250",
                "两万三|23000",
                "一千三|1300",
                "两千四百五|2450",
                "十三万五|135000",
                "九万零四百|90400",
                "四千零五万|40050000",
                "四亿五千六百四十二万零一十五|456420015",
                "一万五千亿|1500000000000",
                "三百五十一万亿|351000000000000",
                "四万万|400000000",
                "壹佰壹拾壹|111",
                "拾六万零五百零六|160506",
                "廿三|23",
                "卅|30",
                "三十五点六|35.6",
                "零点八|0.8",
                "一点五万|15000",
                "二〇二三|2023",
                "一七二零|1720",
                "两千 四百 五|2450",
                "负四十五亿|-4500000000",
                "-1.1|-1.1"
            })
    void readsTheWholeNumeral(String text, BigDecimal value) {
        Numeral numeral = NumeralReader.read(text, 0);
        assertThat(numeral).isNotNull();
        assertThat(numeral.end()).isEqualTo(text.length());
        assertThat(numeral.min()).isEqualByComparingTo(value);
        assertThat(numeral.max()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "三百二十余人|5|320|MORE",
                "1280余万元|6|12800000|MORE",
                "十多万人|3|100000|MORE",
                "五百 余万|5|5000000|MORE",
                "百余名|2|100|MORE",
                "十几个|2|10|ABOUT",
                "几十户|2|10|ABOUT",
                "数百家|2|100|ABOUT",
                "二十来人|3|20|ABOUT",
                "一百零几万人|5|1000000|ABOUT"
            })
    void saysThatANumberIsRough(String text, int end, BigDecimal value, Numeral.Rough rough) {
        Numeral numeral = NumeralReader.read(text, 0);
        assertThat(numeral).isNotNull();
        assertThat(numeral.end()).isEqualTo(end);
        assertThat(numeral.min()).isEqualByComparingTo(value);
        assertThat(numeral.rough()).isEqualTo(rough);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"两三次|2|3", "四五十人|40|50", "十七八个|17|18", "三五百块|300|500", "一百五六十人|150|160", "二三万元|20000|30000"})
    void readsTwoDigitsSideBySideAsARange(String text, BigDecimal min, BigDecimal max) {
        Numeral numeral = NumeralReader.read(text, 0);
        assertThat(numeral).isNotNull();
        assertThat(numeral.min()).isEqualByComparingTo(min);
        assertThat(numeral.max()).isEqualByComparingTo(max);
        assertThat(numeral.rough()).isEqualTo(Numeral.Rough.ABOUT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "46.8万千瓦|5",
                "3千米|1",
                "12个百分点|2",
                "5百分点|1",
                "百十一|1",
                "十一十二|2",
                "五十千|2",
                "2020，300|4",
                "5，30|1",
                "10862.|5",
                "两百点两|2",
                "三点三十分|1"
            })
    void stopsWhereTheNumeralEnds(String text, int end) {
        Numeral numeral = NumeralReader.read(text, 0);
        assertThat(numeral).isNotNull();
        assertThat(numeral.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"1.3.1", "047", "1234567890123456789", "人", "点零", "余", "负", "''", "10..1万亿人x"})
    void findsNoNumeral(String text) {
        Numeral numeral = NumeralReader.read(text, 0);
        assertThat(numeral == null || numeral.end() < text.length()).isTrue();
        if (!text.startsWith("10")) {
            assertThat(numeral).isNull();
        }
    }

    @Test
    void tellsWhereATrailingMultiplierBegins() {
        Numeral numeral = NumeralReader.read("3.68万亿元", 0);
        assertThat(numeral).isNotNull();
        assertThat(numeral.scaleStart()).isEqualTo(4);
        assertThat(numeral.scalePower()).isEqualTo(12);
        Numeral mixed = NumeralReader.read("76万8千元", 0);
        assertThat(mixed).isNotNull();
        assertThat(mixed.scaleStart()).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "百分之三十五点六,35.6",
        "百分之百,100",
        "百分百,100",
        "百分之22,22",
        "千分之三,0.3",
        "万分之零点八,0.008",
        "三分之二,66.67",
        "三分之一,33.33",
        "八分之一,12.5",
        "四分之三,75",
        "1/4,25",
        "2/3,66.67",
        "五 分之 一,20",
        "一百分之二,2"
    })
    void readsFractionsAsPercentages(String text, BigDecimal percent) {
        Fraction fraction = Fraction.read(text, 0);
        assertThat(fraction).isNotNull();
        assertThat(fraction.end()).isEqualTo(text.length());
        assertThat(fraction.percent()).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"24/7", "1/2/3", "1/4月", "三分", "百分", "千分", "3/0", "百姓", "1/200"})
    void findsNoFraction(String text) {
        assertThat(Fraction.read(text, 0)).isNull();
    }
}
