package org.worksummary.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.worksummary.model.Header;
import org.worksummary.model.Role;
import org.worksummary.model.SampleSummary;
import org.worksummary.model.Section;
import org.worksummary.model.Value;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;

class SummaryJsonTest {
    private static WorkSummary plain(String text) {
        return new WorkSummary(
                SourceText.of(text),
                Header.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void readsBackWhatItWrote() {
        WorkSummary summary = SampleSummary.create();
        assertThat(SummaryJson.read(SummaryJson.write(summary))).isEqualTo(summary);
        assertThat(SummaryJson.read(SummaryJson.writePretty(summary))).isEqualTo(summary);
    }

    @Test
    void writesTheSameToStringWriterAndStream() throws IOException {
        WorkSummary summary = SampleSummary.create();
        StringWriter writer = new StringWriter();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        SummaryJson.write(summary, writer);
        SummaryJson.write(summary, stream);
        assertThat(writer.toString())
                .isEqualTo(SummaryJson.write(summary))
                .isEqualTo(stream.toString(StandardCharsets.UTF_8));
        StringWriter prettyWriter = new StringWriter();
        ByteArrayOutputStream prettyStream = new ByteArrayOutputStream();
        SummaryJson.writePretty(summary, prettyWriter);
        SummaryJson.writePretty(summary, prettyStream);
        assertThat(prettyWriter.toString())
                .isEqualTo(SummaryJson.writePretty(summary))
                .isEqualTo(prettyStream.toString(StandardCharsets.UTF_8))
                .doesNotContain("\r")
                .contains("\n  \"source\": {");
    }

    @Test
    void readsReadersAndStreams() throws IOException {
        WorkSummary summary = SampleSummary.create();
        String json = SummaryJson.write(summary);
        assertThat(SummaryJson.read(new StringReader(json))).isEqualTo(summary);
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16)) {
            assertThat(SummaryJson.read(new ByteArrayInputStream(json.getBytes(charset))))
                    .isEqualTo(summary);
        }
    }

    @Test
    void leavesOutWhatIsNotSaidAndKeepsEmptyLists() {
        assertThat(SummaryJson.write(plain("无")))
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"source\":{\"mediaType\":\"text/plain\",\"sha256\":\""
                        + SourceText.sha256("无".getBytes(StandardCharsets.UTF_8))
                        + "\",\"length\":1,\"text\":\"无\",\"repairs\":[]},\"header\":{\"notices\":[]},"
                        + "\"preamble\":[],\"sections\":[],\"closing\":[],\"measures\":[],\"problems\":[],\"plans\":[],"
                        + "\"quantities\":[],\"times\":[],\"references\":[],\"placeholders\":[],\"diagnostics\":[],"
                        + "\"blocks\":[]}");
    }

    @Test
    void writesFieldsInTheDocumentedOrder() {
        assertThat(SummaryJson.write(SampleSummary.create()))
                .contains("{\"text\":\"3.6%\",\"start\":143,\"end\":147,\"id\":\"q3\",\"kind\":\"PERCENT\","
                        + "\"value\":\"3.6\",\"unit\":\"%\",\"normalized\":{\"value\":\"3.6\",\"unit\":\"%\"},"
                        + "\"modifier\":\"EXACT\",\"indicator\":{\"text\":\"粮食产量\",\"start\":135,\"end\":139},"
                        + "\"change\":{\"direction\":\"INCREASE\",\"basis\":\"YEAR_ON_YEAR\"},"
                        + "\"item\":\"m1\",\"section\":\"s2\"}")
                .contains("\"kind\":\"COUNT\",\"min\":\"5\",\"max\":\"8\",\"unit\":\"个\"")
                .contains("\"kind\":\"MONEY\",\"placeholder\":\"x1\",\"unit\":\"万元\",\"modifier\":\"EXACT\"");
    }

    @Test
    void writesPlainDecimalsWhateverTheirScale() {
        Value huge = new Value.Single(new BigDecimal("3.5E+8"));
        assertThat(huge).isEqualTo(new Value.Single(new BigDecimal("350000000")));
        assertThat(new Value.Range(new BigDecimal("1E3"), new BigDecimal("2E3")))
                .isEqualTo(new Value.Range(new BigDecimal("1000"), new BigDecimal("2000")));
        assertThat(new Value.Single(new BigDecimal("8.60"))).isNotEqualTo(new Value.Single(new BigDecimal("8.6")));
    }

    @Test
    void keepsEveryCharacterOfAnyText() throws IOException {
        StringBuilder text = new StringBuilder("\"\\/\b\f\r\n\t\u0000\u007F\u0085\u2028\uFEFF\uFFFE\uFFFF");
        text.append("\uD83D\uDE00")
                .append("\uD83D")
                .append("中")
                .append("\uDE00")
                .append("\uD83D\uD83D\uDE00\uD83D");
        WorkSummary summary = plain(text.toString());
        assertThat(SummaryJson.read(SummaryJson.write(summary))).isEqualTo(summary);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SummaryJson.write(summary, bytes);
        assertThat(SummaryJson.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(summary);
        assertThat(SummaryJson.write(summary)).contains("\uD83D\uDE00\\uD83D中\\uDE00\\uD83D\uD83D\uDE00\\uD83D\"");
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        String json = SummaryJson.write(SampleSummary.create());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(SummaryJson.write(SampleSummary.create())).isEqualTo(json);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void leavesTheTargetOpen() throws IOException {
        boolean[] closed = new boolean[1];
        StringWriter writer = new StringWriter() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        SummaryJson.write(plain("无"), writer);
        assertThat(closed[0]).isFalse();
        assertThat(writer.toString()).endsWith("]}");
    }

    @Test
    void writesSectionsFourHundredDeep() {
        String text = "一、总";
        SourceText source = SourceText.of(text);
        List<Section> sections = List.of();
        for (int level = 400; level > 0; level--) {
            sections = List.of(new Section(
                    "s" + level,
                    source.slice(0, 3),
                    level,
                    "一、",
                    source.slice(2, 3),
                    false,
                    Role.OTHER,
                    List.of(),
                    List.of(),
                    sections));
        }
        WorkSummary deep = new WorkSummary(
                source,
                Header.empty(),
                List.of(),
                sections,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(SummaryJson.read(SummaryJson.write(deep))).isEqualTo(deep);
        assertThat(deep.allSections()).hasSize(400);
    }
}
