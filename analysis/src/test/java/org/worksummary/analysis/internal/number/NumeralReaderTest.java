package org.worksummary.analysis.internal.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralReaderTest {
    private static final String BEFORE = "各村的总数";

    /** Reads it at the beginning of a text and further on, and holds one against the other. */
    private static @Nullable Numeral read(String text) {
        Numeral numeral = NumeralReader.read(text, 0);
        Numeral later = NumeralReader.read(BEFORE + text, BEFORE.length());
        if (numeral == null) {
            assertThat(later).isNull();
            return null;
        }
        int scale = numeral.scaleStart();
        assertThat(later)
                .isEqualTo(new Numeral(
                        BEFORE.length(),
                        numeral.end() + BEFORE.length(),
                        numeral.min(),
                        numeral.max(),
                        numeral.rough(),
                        numeral.form(),
                        scale < 0 ? scale : scale + BEFORE.length(),
                        numeral.scalePower()));
        return numeral;
    }

    private static @Nullable Fraction fraction(String text) {
        Fraction fraction = Fraction.read(text, 0);
        Fraction later = Fraction.read(BEFORE + text, BEFORE.length());
        assertThat(later)
                .isEqualTo(
                        fraction == null ? null : new Fraction(fraction.end() + BEFORE.length(), fraction.percent()));
        return fraction;
    }

    /** Every number to a hundred thousand, written as people do, and in the formal digits of cheques. */
    @Test
    void readsEveryNumberInWords() {
        for (int number = 1; number < 100_000; number += number < 2_000 ? 1 : 37) {
            String words = words(number);
            for (String written : List.of(words, formal(words))) {
                Numeral numeral = NumeralReader.read("共" + written + "户", 1);
                assertThat(numeral).as(written).isNotNull();
                assertThat(numeral.end()).as(written).isEqualTo(1 + written.length());
                assertThat(numeral.min()).as(written).isEqualByComparingTo(BigDecimal.valueOf(number));
                assertThat(numeral.max()).as(written).isNull();
            }
        }
    }

    private static String words(int number) {
        StringBuilder out = new StringBuilder();
        boolean zero = false;
        int unit = 10_000;
        for (int i = 0; unit > 0; i++, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                zero = out.length() > 0;
                continue;
            }
            out.append(zero ? "零" : "").append("一二三四五六七八九".charAt(digit - 1)).append(i < 4 ? "万千百十".charAt(i) : "");
            zero = false;
        }
        return out.toString();
    }

    private static String formal(String words) {
        StringBuilder out = new StringBuilder();
        for (char c : words.toCharArray()) {
            int at = "一二三四五六七八九十百千".indexOf(c);
            out.append(at < 0 ? c : "壹贰叁肆伍陆柒捌玖拾佰仟".charAt(at));
        }
        return out.toString();
    }

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
                "-1.1|-1.1",
                "一百二|120",
                "三万五千|35000",
                "五亿三|530000000",
                "两百零五|205",
                "二百廿三|223",
                "卅五|35",
                "三兆|3000000000000",
                "三 点 五|3.5",
                "一亿零三百|100000300",
                "123,456,789,012,345,678|123456789012345678",
                "123456789012345678|123456789012345678",
                "0.12345678901234567|0.12345678901234567",
                "3，600|3600",
                "12万3456|123456",
                "1万零5|10005",
                "三千五百 万|35000000",
                "一二三四五六七八九一二三四五六七八|12345678912345678"
            })
    void readsTheWholeNumeral(String text, BigDecimal value) {
        Numeral numeral = read(text);
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
                "一百零几万人|5|1000000|ABOUT",
                "几百人|2|100|ABOUT",
                "三十几万人|4|300000|ABOUT",
                "100来人|4|100|ABOUT",
                "1000多 人|5|1000|MORE"
            })
    void saysThatANumberIsRough(String text, int end, BigDecimal value, Numeral.Rough rough) {
        Numeral numeral = read(text);
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
        Numeral numeral = read(text);
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
                "三点三十分|1",
                "三点五刻|1",
                "十廿|1",
                "三百分|1",
                "五千卡|1",
                "5千瓦时|1",
                "三千字|1",
                "二兆瓦|1",
                "三十万分之二|2",
                "3 千瓦|1",
                "3 4|1",
                "三 四|1",
                "12，3456|2",
                "3,45|1",
                "二〇二三余|4",
                "35来人|2",
                "三十余|2",
                "十几几|2",
                "三数|1",
                "一千     万|2"
            })
    void stopsWhereTheNumeralEnds(String text, int end) {
        Numeral numeral = read(text);
        assertThat(numeral).isNotNull();
        assertThat(numeral.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "1.3.1",
        "047",
        "12.3456789012345678901",
        "一二三四五六七八九一二三四五六七八九一",
        "几人",
        "数学",
        "几",
        "1234567890123456789",
        "人",
        "点零",
        "余",
        "负",
        "''",
        "10..1万亿人x"
    })
    void findsNoNumeral(String text) {
        Numeral numeral = read(text);
        assertThat(numeral == null || numeral.end() < text.length()).isTrue();
        if (!text.startsWith("10")) {
            assertThat(numeral).isNull();
        }
    }

    @Test
    void aFractionEndsBeforeTheWordThatMakesItRough() {
        assertThat(fraction("百分之二十余")).isEqualTo(new Fraction(5, BigDecimal.valueOf(20)));
        assertThat(fraction("百分之几十")).isEqualTo(new Fraction(5, BigDecimal.TEN));
    }

    @Test
    void tellsHowItIsWritten() {
        assertThat(List.of(read("三"), read("三十"), read("3"), read("百"), read("千万"), read("二〇"), read("-3"), read("万")))
                .extracting(Numeral::form)
                .containsExactly(
                        Numeral.Form.CHINESE,
                        Numeral.Form.CHINESE,
                        Numeral.Form.FIGURES,
                        Numeral.Form.MULTIPLIER,
                        Numeral.Form.MULTIPLIER,
                        Numeral.Form.POSITIONAL,
                        Numeral.Form.FIGURES,
                        Numeral.Form.MULTIPLIER);
        assertThat(read("三户").isSingleChinese()).isTrue();
        assertThat(List.of(read("三十户"), read("3户"), read("百户"), read("二〇户"))).noneMatch(Numeral::isSingleChinese);
    }

    @Test
    void knowsTheCharactersOfNumerals() {
        for (char c : "零〇一二两三四五六七八九十百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟".toCharArray()) {
            assertThat(NumeralChars.isChinese(c)).isTrue();
            assertThat(NumeralChars.canStart(c)).isTrue();
            assertThat(NumeralChars.isFormal(c)).isEqualTo("壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(c) >= 0);
            assertThat(NumeralChars.digit(c) >= 0).isNotEqualTo(NumeralChars.power(c) > 0);
        }
        for (char c : "几数廿卅0123456789".toCharArray()) {
            assertThat(NumeralChars.canStart(c)).isTrue();
            assertThat(NumeralChars.isChinese(c)).isFalse();
        }
        for (char c : "余点人 分a负-".toCharArray()) {
            assertThat(NumeralChars.canStart(c)).isFalse();
            assertThat(NumeralChars.isChinese(c)).isFalse();
            assertThat(NumeralChars.isFormal(c)).isFalse();
        }
    }

    @Test
    void tellsWhereATrailingMultiplierBegins() {
        Numeral numeral = read("3.68万亿元");
        assertThat(numeral).isNotNull();
        assertThat(numeral.scaleStart()).isEqualTo(4);
        assertThat(numeral.scalePower()).isEqualTo(12);
        Numeral mixed = read("76万8千元");
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
        "一百分之二,2",
        "1/20,5",
        "12/16,75",
        "19/20,95",
        "千分之 五,0.5",
        "一千分之五,0.5",
        "壹佰分之二,2"
    })
    void readsFractionsAsPercentages(String text, BigDecimal percent) {
        Fraction fraction = fraction(text);
        assertThat(fraction).isNotNull();
        assertThat(fraction.end()).isEqualTo(text.length());
        assertThat(fraction.percent()).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "24/7", "1/2/3", "1/4月", "三分", "百分", "千分", "3/0", "百姓", "1/200", "1/21", "0/5", "5/5", "1/2a", "1/2.5", "1/23",
        "123/456", "二百分百", "几分之一", "两三分之一", "三十余分之一", "三分之", "三分之几人", "十一分之二三", "1/"
    })
    void findsNoFraction(String text) {
        assertThat(fraction(text)).isNull();
    }
}
