package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.analysis.internal.line.Line;
import org.worksummary.analysis.internal.line.LineSplitter;
import org.worksummary.json.SummaryJson;
import org.worksummary.model.SummaryInvariants;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;

/** What the parser promises for every text, on every sample report and gold document. */
class GuaranteesTest {
    private static final SummaryParser PARSER = SummaryParser.create();

    static Stream<Path> texts() {
        return Texts.all();
    }

    private static SourceText read(Path file) throws IOException {
        return DocumentReader.create().read(file);
    }

    @Test
    void thereAreSamples() {
        assertThat(Texts.samples()).hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void linesTileTheText(Path file) throws IOException {
        String text = read(file).text();
        int at = 0;
        for (Line line : LineSplitter.split(text)) {
            assertThat(line.start()).isEqualTo(at);
            assertThat(line.end()).isGreaterThan(at);
            at = line.end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyNodeAndEveryCharacterIsAccountedFor(Path file) throws IOException {
        WorkSummary summary = PARSER.parse(read(file));
        assertThat(SummaryInvariants.violations(summary)).isEmpty();
        assertThat(summary.blocks()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void jsonReadsBackEqualAndFitsTheSchema(Path file) throws IOException {
        WorkSummary summary = PARSER.parse(read(file));
        String json = SummaryJson.write(summary);
        assertThat(SummaryJson.read(json)).isEqualTo(summary);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SummaryJson.schema());
        assertThat(schema.validate(new ObjectMapper().readTree(json))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sameTextSameJsonWhateverTheLocaleAndZone(Path file) throws IOException {
        SourceText source = read(file);
        String json = SummaryJson.write(PARSER.parse(source));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(SummaryJson.write(SummaryParser.create().parse(source))).isEqualTo(json);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneParserServesManyThreads() throws Exception {
        List<SourceText> sources =
                Texts.all().map(GuaranteesTest::readUnchecked).toList();
        List<String> expected =
                sources.stream().map(PARSER::parse).map(SummaryJson::write).toList();
        SummaryParser shared = SummaryParser.create();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> tasks = IntStream.range(0, sources.size() * 8)
                    .mapToObj(i ->
                            (Callable<Boolean>) () -> SummaryJson.write(shared.parse(sources.get(i % sources.size())))
                                    .equals(expected.get(i % sources.size())))
                    .toList();
            for (Future<Boolean> same : threads.invokeAll(tasks)) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static SourceText readUnchecked(Path file) {
        try {
            return read(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
