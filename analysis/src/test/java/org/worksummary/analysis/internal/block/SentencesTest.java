package org.worksummary.analysis.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.block.Sentences.Stops;
import org.worksummary.analysis.internal.line.Layout;
import org.worksummary.analysis.internal.view.TextView;

/** Where sentences end, and which lines only part. */
class SentencesTest {
    private static final Stops STOPS = Stops.of("。;:");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "加强学习@。再学",
                "加强学习@；再学",
                "学习@：再学",
                "《条例。总则》学习@。再学",
                "“学习。再学”活动@。再学",
                "‘学习。再学’活动@。再学",
                "(学习。再学)活动@。再学",
                "（学习。再学）活动@。再学",
                "【学习。再学】活动@。再学",
                "[学习。再学]活动@。再学",
                "〔学习。再学〕活动@。再学",
                "《〈条例〉。总则》学习@。再学",
                "《学习@。再学",
                "）学习@。再学",
                "9:30开会@。再学",
                "比分1:0@:再学",
                "下午3@:开会",
                "注@:30人",
                "@。",
                "没有@",
                "@",
            })
    void theEndIsBehindTheAt(String text) {
        String words = text.replace("@", "");
        assertThat(Sentences.find(TextView.of(words), 0, words.length(), STOPS)).isEqualTo(text.indexOf('@'));
    }

    @Test
    void aBracketClosesWithinSixtyCharacters() {
        String inside = "学".repeat(57) + "。";
        assertThat(find("《" + inside + "》好。")).isEqualTo(61);
        assertThat(find("《学" + inside + "》好。")).isEqualTo(59);
    }

    @Test
    void itLooksOnlyWhereItIsAskedTo() {
        TextView view = TextView.of("学。习。《再。学》");
        assertThat(Sentences.find(view, 2, 8, STOPS)).isEqualTo(3);
        assertThat(Sentences.find(view, 2, 3, STOPS)).isEqualTo(3);
        assertThat(Sentences.find(view, 4, 9, STOPS)).isEqualTo(9);
        // The bracket does not close before the end asked for, so the stop in it counts.
        assertThat(Sentences.find(view, 4, 7, STOPS)).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"《条例》学习;4", "《条例学习;1", "“学”习;3", "(学”)习;4", "学习;1"})
    void aBracketIsSkipped(String text, int behind) {
        assertThat(Sentences.skip(TextView.of(text), 0, text.length())).isEqualTo(behind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---",
                "***",
                "======",
                "== =",
                "- - -",
                "————",
                "······",
                "___",
                "………",
                "........",
                "~~~",
                "###",
                "───",
                "+++"
            })
    void aLineThatParts(String line) {
        assertThat(rule(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "— 2 —", "__人", "---完", "学学学", "-*-", "- -*"})
    void noLineThatParts(String line) {
        assertThat(rule(line)).isFalse();
    }

    private static int find(String text) {
        return Sentences.find(TextView.of(text), 0, text.length(), STOPS);
    }

    private static boolean rule(String line) {
        Layout layout = Layout.of(line);
        return layout.paragraphs().stream().anyMatch(paragraph -> RuleLines.isRule(layout.view(), paragraph));
    }
}
