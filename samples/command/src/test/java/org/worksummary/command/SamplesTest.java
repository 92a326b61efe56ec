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
