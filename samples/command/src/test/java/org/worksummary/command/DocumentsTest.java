package org.worksummary.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.json.SummaryJson;
import org.worksummary.model.WorkSummary;

/** The command in a process of its own: what a library prints must not get into the result. */
class DocumentsTest {
    private static final Path DOCUMENTS =
            Path.of("..", "..", "analysis", "src", "test", "resources", "org", "worksummary", "analysis", "document");

    @ParameterizedTest
    @ValueSource(strings = {"summary.docx", "summary.doc", "summary.pdf", "typed.html"})
    @Timeout(60)
    void theOutputIsNothingButTheResult(String file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.worksummary.command.Main",
                        "parse",
                        "--format",
                        "json",
                        DOCUMENTS.resolve(file).toString())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(err).isEmpty();
        assertThat(process.waitFor()).isZero();
        WorkSummary summary = SummaryJson.read(out);
        assertThat(summary.quantities()).hasSizeGreaterThan(15);
        assertThat(summary.placeholders()).hasSize(3);
    }

    @Test
    void locationsGoWithJson() {
        Path file = DOCUMENTS.resolve("summary.docx");
        assertThat(Run.of("parse", "--locations", "--format", "jsonl", file).out())
                .contains("\"line\":", "\"paragraph\":", "\"cell\":{\"table\":1,\"row\":2,\"column\":3}");
        assertThat(Run.of("parse", "--format", "jsonl", file).out()).doesNotContain("\"line\":");
        Run text = Run.of("parse", "--locations", file);
        assertThat(text.exitCode()).isEqualTo(2);
        assertThat(text.out()).isEmpty();
        assertThat(text.err())
                .startsWith("worksummary: --locations goes with --format json or jsonl")
                .hasLineCount(1);
    }
}
