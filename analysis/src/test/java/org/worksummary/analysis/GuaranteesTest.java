package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.model.WorkSummary;

/** What the parser promises for every text, on every sample report and gold document. */
class GuaranteesTest {
    private static final SoundParser PARSER = SoundParser.create();

    static Stream<Path> texts() {
        return Texts.all();
    }

    @Test
    void thereAreSamples() {
        assertThat(Texts.samples()).hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyPromiseIsKept(Path file) throws IOException {
        WorkSummary summary = PARSER.parse(DocumentReader.create().read(file));
        assertThat(summary.blocks()).isNotEmpty();
        assertThat(summary.source().text()).hasSizeLessThan(20_000);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyPromiseIsKeptWithoutWords(Path file) throws IOException {
        SoundParser without = SoundParser.of(SummaryParser.with(Segmenter.none()));
        assertThat(without.parse(file).blocks()).isNotEmpty();
    }
}
