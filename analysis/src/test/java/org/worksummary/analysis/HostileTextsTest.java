package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.json.SummaryJson;
import org.worksummary.model.SummaryInvariants;
import org.worksummary.model.WorkSummary;

/** Texts that no report looks like: the parser answers with a sound summary, soon. */
class HostileTextsTest {
    private static final SummaryParser PARSER = SummaryParser.create();
    private static final int REPEATS = 100_000;
    /** Plain text of this length takes well under a second; a stage of quadratic time would take many minutes. */
    private static final Duration SOON = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\u3000\n",
                "\uFEFF",
                "\u0000",
                "\uD83D",
                "（",
                "一、",
                "一是",
                "第",
                "XX",
                "_",
                "万",
                "9",
                "《",
                "“",
                "【",
                "(一)",
                "1.1.",
                "\r",
                "\t",
                "|",
                "- 1 -\n",
                "# \n",
                "**",
                "某",
                "〇",
                "年",
                "由A到B",
                "一、一是",
                "工作总结\n",
                "：",
                "；",
                "。",
                "一、标题\n正文。\n",
                "1、；",
                "　　",
                "一、（一）1.（1）\n"
            })
    void repeated(String unit) {
        for (int repeats : new int[] {1, 2, 17, REPEATS}) {
            String text = unit.repeat(repeats);
            WorkSummary summary = assertTimeoutPreemptively(SOON, () -> PARSER.parse(text));
            assertThat(SummaryInvariants.violations(summary)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mixed(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(Tokens.ALL[random.nextInt(Tokens.ALL.length)]);
            }
            WorkSummary summary = PARSER.parse(text.toString());
            assertThat(SummaryInvariants.violations(summary))
                    .as("seed %d round %d", seed, round)
                    .isEmpty();
            assertThat(SummaryJson.read(SummaryJson.write(summary))).isEqualTo(summary);
        }
    }

    static Stream<Path> texts() {
        return Texts.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void prefixesAndSuffixes(Path file) throws IOException {
        String text = DocumentReader.create().read(file).text();
        for (int i = 0; i < text.length(); i += 29) {
            assertThat(SummaryInvariants.violations(PARSER.parse(text.substring(0, i))))
                    .as("prefix of %d", i)
                    .isEmpty();
            assertThat(SummaryInvariants.violations(PARSER.parse(text.substring(i))))
                    .as("suffix from %d", i)
                    .isEmpty();
        }
    }
}
