package org.worksummary.analysis.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.line.Layout;
import org.worksummary.analysis.internal.view.TextView;

/** Which blanks of a heading part nothing, and in which texts a blank parts nothing at all. */
class HeadingWordsTest {
    private static final String SCATTERED = "今年，我局认真 履行职责，工作取得新进 展。各科室，都按照年初 要求，扎实推 进各项工作。";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、主要工作|主要工作",
                "一、12 月份安排|12月份安排",
                "一、安排 12 月|安排12月",
                "一、安排  12月|安排  12月",
                "一、强化责任 压实任务|强化责任 压实任务",
                "一、强化责任  压实任务|强化责任  压实任务",
            })
    void ofAText(String line, String words) {
        assertThat(words(line)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、主要工 作|主要工作",
                "一、主 要 工 作|主要工作",
                "一、12 月份安排|12月份安排",
                "一、强化责任  压实任务|强化责任  压实任务",
            })
    void ofAScannedText(String line, String words) {
        assertThat(words(line + "\n" + SCATTERED)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {SCATTERED, "今年，工作有序推 进。\n今年，工作有序推 进。\n今年；工作有序推 进。\n今年：工作有序推 进。"})
    void scattered(String text) {
        assertThat(areScattered(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "今年，工作有序推进。",
                // Three of them.
                "今年，工作有序推 进。今年，工作有序推 进。今年，工作有序推 进。",
                // Behind headings, before any comma or stop of their lines.
                "一 强化责任\n二 压实任务\n三 狠抓落实\n四 务求实效\n五 作好总结",
                "1、强化责任 压实任务\n2、抓好学习 提高认识\n３．抓好宣传 营造氛围\n（4）抓好落实 务求实效",
                // Beside figures and letters.
                "今年，12 月完成 A 级、B 级、C 级 3 个、4 个",
            })
    void notScattered(String text) {
        assertThat(areScattered(text)).isFalse();
    }

    @Test
    void fortyCharactersBeforeABlankAreLookedAt() {
        assertThat(areScattered(("，" + "工".repeat(39) + " 作\n").repeat(4))).isTrue();
        assertThat(areScattered(("，" + "工".repeat(40) + " 作\n").repeat(4))).isFalse();
    }

    @Test
    void oneOfFiveHundredCharacters() {
        String four = "今年，工作有序推 进。".repeat(4);
        assertThat(areScattered(four + "工".repeat(2499 - four.length()))).isTrue();
        assertThat(areScattered(four + "工".repeat(2500 - four.length()))).isFalse();
    }

    @Test
    void itAnswersTheSameAgain() {
        ScatteredBlanks blanks = new ScatteredBlanks(TextView.of(SCATTERED));
        assertThat(blanks.areThere()).isTrue();
        assertThat(blanks.areThere()).isTrue();
    }

    private static boolean areScattered(String text) {
        return new ScatteredBlanks(TextView.of(text)).areThere();
    }

    private static String words(String text) {
        Layout layout = Layout.of(text);
        Opening opening =
                new OpeningReader(layout.view()).read(layout.paragraphs().get(0));
        return new HeadingWords(layout.view()).of(opening);
    }
}
