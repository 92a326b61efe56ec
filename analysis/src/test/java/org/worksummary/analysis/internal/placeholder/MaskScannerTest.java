package org.worksummary.analysis.internal.placeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.time.TimeMention;
import org.worksummary.analysis.internal.time.TimeScanner;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Placeholder.Intent;
import org.worksummary.model.Placeholder.Style;

class MaskScannerTest {
    private final MaskScanner scanner = MaskScanner.create();

    static Stream<String> sentences() throws IOException {
        return lines("masks.txt");
    }

    static Stream<String> sentencesWithoutMasks() throws IOException {
        return lines("no-masks.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsEveryStandInAndNothingElse(String line) {
        String marked = line.substring(0, line.indexOf('\t'));
        assertThat(mark(plain(marked))).isEqualTo(marked);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tellsWhatIsExpected(String line) {
        TextView view = TextView.of(plain(line.substring(0, line.indexOf('\t'))));
        List<Mask> masks = scanner.scan(view);
        List<TimeMention> times = TimeScanner.create().scan(view, masks);
        List<String> expected = new ArrayList<>();
        for (Mask mask : masks) {
            TimeMention time = times.stream()
                    .filter(t -> t.start() <= mask.start() && mask.end() <= t.end())
                    .findFirst()
                    .orElse(null);
            expected.add(Expectation.create().expects(view, mask, null, time).name());
        }
        assertThat(String.join(" ", expected)).isEqualTo(line.substring(line.indexOf('\t') + 1));
    }

    @ParameterizedTest
    @MethodSource("sentencesWithoutMasks")
    void leavesLookAlikesAlone(String sentence) {
        assertThat(mark(sentence)).isEqualTo(sentence);
    }

    @Test
    void tellsEmphasisFromMasksInOneMarkdownFile() {
        assertThat(mark("""
                ## 一、经营情况

                - **存贷业务**：吸收存款**亿元，发放贷款**笔、**万元。
                - 开展“**春耕助农**”行动，走访农户**户，收回逾期贷款200万元。
                1. **夯实基础。** 全年培训**期。
                - 投入**万元，建设**智慧网点**。
                """)).isEqualTo("""
                ## 一、经营情况

                - **存贷业务**：吸收存款⟦**⟧亿元，发放贷款⟦**⟧笔、⟦**⟧万元。
                - 开展“**春耕助农**”行动，走访农户⟦**⟧户，收回逾期贷款200万元。
                1. **夯实基础。** 全年培训⟦**⟧期。
                - 投入⟦**⟧万元，建设**智慧网点**。
                """);
    }

    @Test
    void readsEveryPairOfAsterisksAsMasksWhereNothingIsMarkdown() {
        assertThat(mark("全镇**个村有**名党员，**镇党委表彰***等人。")).isEqualTo("全镇⟦**⟧个村有⟦**⟧名党员，⟦**⟧镇党委表彰⟦***⟧等人。");
    }

    @Test
    void takesSingleXForNameOnlyWhereTheDocumentMasksByX() {
        assertThat(mark("创建X儿童乐园。")).isEqualTo("创建X儿童乐园。");
        assertThat(mark("创建X儿童乐园。共有XX个点位。")).isEqualTo("创建⟦X⟧儿童乐园。共有⟦XX⟧个点位。");
    }

    @Test
    void takesBlankBeforeClassifierForStrayWhereTheTextIsFullOfStrayBlanks() {
        String stray = "全县上下齐心 协力推进各项工 作落到实处，调动了广大干 部，形成了良好的氛 围和合力。";
        assertThat(mark(stray)).isEqualTo(stray);
    }

    @Test
    void saysWhyAndHow() {
        assertThat(scanner.scan(TextView.of("某镇投入XX万元")))
                .extracting(Mask::style, Mask::intent, Mask::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Style.MOU, Intent.DELIBERATE_MASK, "mask.mou"),
                        org.assertj.core.groups.Tuple.tuple(Style.LETTER_X, Intent.UNFILLED, "mask.letter-x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 总结", "###### 总结", "**成效**", "**成效**：良好", "- **成效**", "> **成效**", "```"})
    void takesAnAsteriskInANameForNoneInMarkdown(String first) {
        String name = "处理李*明等人。";
        assertThat(mark(first + "\n" + name)).endsWith(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"总结", "####### 总结", "#总结", "**效**", "成效**良好**显著", "* 成效"})
    void takesAnAsteriskInANameForOneElsewhere(String first) {
        assertThat(mark(first + "\n处理李*明等人。")).endsWith("处理李⟦*⟧明等人。");
    }

    @Test
    void takesASingleLineBeforeANounForOneInMarkdownToo() {
        assertThat(mark("## 情况\n由_镇和_县办理。")).isEqualTo("## 情况\n由⟦_⟧镇和⟦_⟧县办理。");
    }

    @Test
    void tellsDroppedNumbersFromStrayBlanksInOneText() {
        assertThat(mark("走访慰问困难职工 户，全县上下齐心 协力推进各项工 作，调动了广大干 部，形成了良好的氛 围。"))
                .isEqualTo("走访慰问困难职工⟦ ⟧户，全县上下齐心 协力推进各项工 作，调动了广大干 部，形成了良好的氛 围。");
    }

    @ParameterizedTest
    @CsvSource({
        "新增就业*人, 0.8",
        "李*明被约谈, 0.6",
        "接待来访 人次；, 0.75",
        "接待来访    人次；, 0.9",
        "增幅为 %, 0.9",
        "受理（ ）件, 0.9",
        "负责人（   ）。, 0.7",
        "慰问○○名, 0.9",
        "会议于○月召开, 0.7",
        "20XX年, 0.99",
        "（20XX）, 0.9"
    })
    void saysHowSure(String text, double confidence) {
        assertThat(scanner.scan(TextView.of(text))).extracting(Mask::confidence).containsExactly(confidence);
    }

    private String mark(String text) {
        TextView view = TextView.of(text);
        StringBuilder marked = new StringBuilder(text);
        List<Mask> masks = scanner.scan(view);
        for (int i = masks.size() - 1; i >= 0; i--) {
            Mask mask = masks.get(i);
            marked.insert(view.sourceOffset(mask.end() - 1) + 1, '⟧').insert(view.sourceOffset(mask.start()), '⟦');
        }
        return marked.toString();
    }

    private static String plain(String marked) {
        return marked.replace("⟦", "").replace("⟧", "");
    }

    private static Stream<String> lines(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MaskScannerTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("# ")).toList().stream();
        }
    }
}
