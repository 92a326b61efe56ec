package org.worksummary.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.Rule;

class CheckCommandTest {
    private static final String TEXT = "南桥镇工作总结\n一、工作情况\n强化领导,压实责任，发放补助XX万元。\n推进情况情况良好。\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"water-plant-2023h1.txt", "culture-bureau-2023.txt"})
    void aFinishedReportIsPassedInSilence(String sample) {
        assertThat(Run.of("check", "--severity", "info", Run.samples().resolve(sample)))
                .isEqualTo(new Run(0, "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "health-bureau-2022-traditional.txt, 3",
        "machine-works-2023.txt, 3",
        "party-branch-2024q2.txt, 6",
        "primary-school-2023-autumn.txt, 4",
        "road-section-head-2022.txt, 3",
        "street-office-week18.txt, 6",
        "township-safety-2024h1.txt, 2"
    })
    void draftsAreToldWhatIsLeftAndNothingElse(String sample, int left) {
        Run run = Run.of("check", Run.samples().resolve(sample));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> !line.startsWith("    ")))
                .hasSize(left)
                .allSatisfy(line -> assertThat(line).contains(": error: ").endsWith(" [placeholder.unfilled]"));
    }

    @Test
    void saysFileLineColumnRuleAndSentence() throws IOException {
        Path file = write("report.txt", TEXT);

        assertThat(Run.of("check", file))
                .isEqualTo(new Run(
                        1,
                        file + ":3:15: error: “XX”待填，应填金额（单位：万元） [placeholder.unfilled]\n"
                                + "    强化领导,压实责任，发放补助〔XX〕万元。\n"
                                + file + ":4:3: warning: “情况”重复 [text.repeated]\n"
                                + "    推进〔情况情况〕良好。\n",
                        ""));
        assertThat(Run.withInput(TEXT.getBytes(StandardCharsets.UTF_8), "check", "-")
                        .out())
                .startsWith("-:3:15: error: ");
        assertThat(Run.of("check", "--color", "always", file).out()).contains("\u001B[31merror\u001B[");
    }

    @Test
    void severityAndRulesAreChosen() throws IOException {
        Path file = write("report.txt", TEXT);

        assertThat(rules(Run.of("check", "--severity", "info", file)))
                .containsExactly("text.width", "placeholder.unfilled", "text.repeated");
        assertThat(rules(Run.of("check", "--severity", "ERROR", file))).containsExactly("placeholder.unfilled");
        assertThat(rules(Run.of("check", "--off", "placeholder.unfilled", file)))
                .containsExactly("text.repeated");
        assertThat(Run.of("check", "--off", "placeholder.unfilled,text.repeated", file))
                .isEqualTo(new Run(0, "", ""));
    }

    @Test
    void settingsStandInTheFolderOrAreNamed() throws IOException {
        Path file = write("report.txt", TEXT);
        Path deep = write("a/b/report.txt", TEXT);
        write(".worksummary.toml", "[check]\noff = [\"text.repeated\"] # we like it\nseverity = \"info\"\n");
        Path other = write("other.toml", "[check]\nseverity = \"error\"\n");

        assertThat(rules(Run.of("check", file))).containsExactly("text.width", "placeholder.unfilled");
        assertThat(rules(Run.of("check", deep))).containsExactly("text.width", "placeholder.unfilled");
        assertThat(rules(Run.of("check", "--severity", "warning", file))).containsExactly("placeholder.unfilled");
        assertThat(rules(Run.of("check", "--config", other, file))).containsExactly("placeholder.unfilled");
        write("a/.worksummary.toml", "");
        assertThat(rules(Run.of("check", deep))).containsExactly("placeholder.unfilled", "text.repeated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[check]\\noff = [\"text.colour\"] | no such rule: text.colour",
                "[check]\\noff = \"text.width\" | off must be a list",
                "[check]\\nseverity = \"loud\" | severity must be error, warning or info, not loud",
                "[check]\\nonly = [] | unknown: only",
                "[checks]\\noff = [] | unknown: checks",
                "[check\\noff = [] | .toml:1: no TOML"
            })
    void wrongSettingsAreSaid(String toml, String complaint) throws IOException {
        Path file = write("report.txt", TEXT);
        Path config = write("wrong.toml", toml.replace("\\n", "\n"));

        Run run = Run.of("check", "--config", config, file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("wrong.toml", complaint);
    }

    @Test
    void wrongUseIsSaid() throws IOException {
        Path file = write("report.txt", TEXT);
        Run missing = Run.of("check", folder.resolve("none.txt"), file);

        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("none.txt does not exist").hasLineCount(1);
        assertThat(rules(missing)).contains("placeholder.unfilled");
        for (Run run : List.of(
                Run.of("check"),
                Run.of("check", "--off", "text.colour", file),
                Run.of("check", "--severity", "loud", file),
                Run.of("check", "-f", "xml", file),
                Run.of("check", "--config", folder.resolve("none.toml"), file))) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("worksummary: ").hasLineCount(1);
        }
    }

    @Test
    void writesJson() throws IOException {
        Path file = write("report.txt", TEXT);

        JsonNode json =
                new ObjectMapper().readTree(Run.of("check", "-f", "json", file).out());

        assertThat(json).hasSize(2);
        assertThat(json.get(0).toString())
                .isEqualTo("{\"file\":" + new ObjectMapper().writeValueAsString(file.toString())
                        + ",\"line\":3,\"column\":15,\"start\":29,\"end\":31,\"rule\":\"placeholder.unfilled\""
                        + ",\"severity\":\"ERROR\",\"message\":\"“XX”待填，应填金额（单位：万元）\",\"text\":\"XX\""
                        + ",\"sentence\":\"强化领导,压实责任，发放补助〔XX〕万元。\"}");
        assertThat(TEXT.substring(29, 31)).isEqualTo("XX");
        assertThat(Run.of("check", "-f", "json", Run.samples().resolve("water-plant-2023h1.txt")))
                .isEqualTo(new Run(0, "[ ]\n", ""));
    }

    @Test
    void writesCsvThatIsNoFormula() throws IOException {
        Path file = write("report.txt", "一、情况\n=SUM(A1)同比提高XX%，成效明显。\n-下降 %，有所好转。\n");

        String csv = Run.of("check", "-f", "csv", file).out();
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();

        assertThat(rows)
                .extracting(row -> row.getField("line"), row -> row.getField("rule"), row -> row.getField("text"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2", "placeholder.unfilled", "XX"),
                        org.assertj.core.groups.Tuple.tuple("3", "placeholder.unfilled", " "));
        assertThat(rows.get(0).getField("sentence")).startsWith("'=SUM(A1)");
        assertThat(rows.get(1).getField("sentence")).startsWith("'-下降");
    }

    @Test
    void writesSarif() throws IOException {
        Path file = write("月报 1.txt", TEXT);

        JsonNode log =
                new ObjectMapper().readTree(Run.of("check", "-f", "sarif", file).out());
        JsonNode run = log.path("runs").path(0);
        JsonNode rules = run.path("tool").path("driver").path("rules");
        JsonNode result = run.path("results").path(0);
        JsonNode place = result.path("locations").path(0).path("physicalLocation");

        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(run.path("columnKind").asText()).isEqualTo("utf16CodeUnits");
        assertThat(rules).hasSameSizeAs(Rule.all());
        assertThat(run.path("results")).hasSize(2);
        assertThat(rules.path(result.path("ruleIndex").asInt()).path("id").asText())
                .isEqualTo(result.path("ruleId").asText())
                .isEqualTo("placeholder.unfilled");
        assertThat(result.path("level").asText()).isEqualTo("error");
        assertThat(result.path("message").path("text").asText()).startsWith("“XX”待填");
        assertThat(place.path("artifactLocation").path("uri").asText())
                .startsWith("file:///")
                .endsWith("/%E6%9C%88%E6%8A%A5%201.txt");
        assertThat(place.path("region").toString())
                .isEqualTo(
                        "{\"startLine\":3,\"startColumn\":15,\"endLine\":3,\"endColumn\":17,\"snippet\":{\"text\":\"XX\"}}");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static List<String> rules(Run run) {
        return run.out()
                .lines()
                .filter(line -> !line.startsWith("    "))
                .map(line -> line.substring(line.lastIndexOf('[') + 1, line.length() - 1))
                .toList();
    }
}
