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
import org.worksummary.model.WorkSummary;

/** Texts that no report looks like: the parser answers with a sound summary, soon. */
class HostileTextsTest {
    private static final SoundParser PARSER = SoundParser.create();
    private static final boolean LONG = Boolean.getBoolean("worksummary.long");
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
                "\uDE00",
                "\uDE00\uD83D",
                "甲\uFEFF",
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
            assertThat(summary.source().text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mixed(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < (LONG ? 1_000 : 150); round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(Tokens.ALL[random.nextInt(Tokens.ALL.length)]);
            }
            sound(text.toString(), "seed %d round %d".formatted(seed, round));
        }
    }

    static Stream<Path> texts() {
        return Texts.samples().stream();
    }

    /** At every 29th character, in the long run at every one. */
    @ParameterizedTest
    @MethodSource("texts")
    void prefixesAndSuffixes(Path file) throws IOException {
        String text = DocumentReader.create().read(file).text();
        for (int i = 0; i <= text.length(); i += LONG ? 1 : 29) {
            sound(text.substring(0, i), "prefix of " + i);
            sound(text.substring(i), "suffix from " + i);
        }
    }

    /** Damage in the middle: a stretch of up to 40 characters is lost, or stands twice. */
    @ParameterizedTest
    @MethodSource("texts")
    void losses(Path file) throws IOException {
        String text = DocumentReader.create().read(file).text();
        Random random = new Random(text.length());
        for (int round = 0; round < (LONG ? 300 : 30); round++) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(40));
            sound(text.substring(0, from) + text.substring(to), "without %d to %d".formatted(from, to));
            sound(text.substring(0, to) + text.substring(from), "twice %d to %d".formatted(from, to));
        }
    }

    private static void sound(String text, String what) {
        try {
            PARSER.parse(text);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }
}
