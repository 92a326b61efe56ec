package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;

/** Time grows with the length of the text, not with its square, and depth of the text costs no stack. */
class PathologicalTest {
    private static final SummaryParser PARSER = SummaryParser.create();
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int SHORT = 50_000;
    private static final int FACTOR = 4;

    static Stream<String> names() {
        return Pathological.all().keySet().stream();
    }

    /** Four times the text may take up to ten times as long, to be safe on a busy machine; a square would take sixteen. */
    @ParameterizedTest
    @MethodSource("names")
    void fourTimesTheTextIsNotSixteenTimesTheWork(String name) throws InterruptedException {
        IntFunction<String> maker = Pathological.all().get(name);
        String small = maker.apply(SHORT);
        String large = maker.apply(SHORT * FACTOR);
        Pathological.withSmallStack(() -> PARSER.parse(small));
        double once = Math.max(nanos(small), 50e6);
        assertThat(nanos(large) / once).as(name).isLessThan(10);
    }

    /** The time of the processor, which other programs on the machine don't lengthen; the better of two. */
    private static double nanos(String text) throws InterruptedException {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long[] spent = new long[1];
            WorkSummary summary = Pathological.withSmallStack(() -> {
                long start = CLOCK.getCurrentThreadCpuTime();
                WorkSummary parsed = PARSER.parse(text);
                spent[0] = CLOCK.getCurrentThreadCpuTime() - start;
                return parsed;
            });
            best = Math.min(best, spent[0]);
            Pathological.withSmallStack(() -> {
                Promises.check(summary);
                return summary;
            });
        }
        return best;
    }

    @Test
    void aMillionEmptyLines() throws InterruptedException {
        WorkSummary summary = Pathological.withSmallStack(() -> PARSER.parse("\n".repeat(1_000_000)));
        assertThat(summary.blocks()).isEmpty();
    }

    /** A character of two bytes, of four, of three in UTF-8 and a code unit of UTF-16, each without its last byte. */
    @ParameterizedTest
    @CsvSource({"GB18030, 题", "GB18030, 㐂", "UTF-8, 题", "UTF-16LE, 题"})
    void halfACharacterAtTheEndOfTheBytes(String charset, String last) throws IOException {
        String text = "二、存在的问题。".repeat(40) + "问";
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        byte[] whole = (mark + text + last).getBytes(Charset.forName(charset));
        SourceText source = DocumentReader.create().read("half.txt", Arrays.copyOf(whole, whole.length - 1));
        assertThat(source.text()).startsWith(text).hasSizeBetween(text.length() + 1, text.length() + 3);
        assertThat(source.text().substring(text.length())).contains("\uFFFD");
        Promises.check(PARSER.parse(source));
    }

    /** The costs in docs/robustness.md; run with -Dworksummary.long=true. */
    @Test
    @EnabledIfSystemProperty(named = "worksummary.long", matches = "true")
    void costs() throws IOException, InterruptedException {
        int length = 1_000_000;
        double plain = 0;
        Path report = Path.of("target", "costs.md");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(report, StandardCharsets.UTF_8))) {
            for (Map.Entry<String, IntFunction<String>> entry :
                    Pathological.all().entrySet()) {
                double seconds = nanos(entry.getValue().apply(length)) / 1e9;
                plain = entry.getKey().equals(Pathological.PLAIN) ? seconds : plain;
                out.printf(
                        Locale.ROOT,
                        "| %s | %.2f | %.1f |%n",
                        entry.getKey().replace("|", "\\|"),
                        seconds,
                        seconds / plain);
                out.flush();
                assertThat(seconds).as(entry.getKey()).isLessThan(60);
            }
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "worksummary.long", matches = "true")
    void oneLineOfFiveMillionCharacters() throws InterruptedException {
        String text = Pathological.all().get("one line").apply(5_000_000);
        WorkSummary summary = Pathological.withSmallStack(() -> PARSER.parse(text));
        assertThat(summary.blocks()).hasSize(1);
        Promises.check(summary);
    }
}
