package org.worksummary.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.json.SummaryJson;
import org.worksummary.model.WorkSummary;

class SamplesTest {

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Run.samples())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showsEverySampleAsText(Path file) {
        Run run = Run.of("parse", file);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("  来源", file.getFileName() + "，").doesNotContain("\u001B");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showsEverySampleAsMarkdown(Path file) {
        Run run = Run.of("parse", "-f", "markdown", file);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("# ").contains("- 来源：");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesEverySampleAsJson(Path file) throws IOException {
        Run pretty = Run.of("parse", "--format", "json", file);
        Run line = Run.of("parse", "--format", "jsonl", file);

        assertThat(pretty.err() + line.err()).isEmpty();
        assertThat(line.out().lines()).hasSize(1);
        WorkSummary summary = SummaryJson.read(pretty.out());
        assertThat(SummaryJson.read(line.out())).isEqualTo(summary);
        assertThat(SummaryJson.write(summary) + "\n").isEqualTo(line.out());
        assertThat(summary.source()).isEqualTo(DocumentReader.create().read(file));
    }

    @Test
    void writesOneLineOfJsonForEachFile() throws IOException {
        List<Path> files = samples();
        Object[] args =
                Stream.concat(Stream.of("parse", "-f", "jsonl"), files.stream()).toArray();

        List<String> lines = Run.of(args).out().lines().toList();

        assertThat(lines)
                .extracting(line -> SummaryJson.read(line).source().name())
                .isEqualTo(files.stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void theReadmeListsEverySample() throws IOException {
        String readme = Files.readString(Run.samples().resolve("README.md"));

        assertThat(samples())
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(file -> assertThat(readme).contains("`" + file.getFileName() + "`"));
    }

    @Test
    void theSamplesKeepTheirCharacterSetsAndLineEnds() throws IOException {
        byte[] school = Files.readAllBytes(Run.samples().resolve("primary-school-2023-autumn.txt"));

        assertThat(new String(school, "GBK")).contains("【德育工作】\r\n");
        assertThat(Run.of("parse", Run.samples().resolve("primary-school-2023-autumn.txt"))
                        .out())
                .contains("GB18030");
    }
}
