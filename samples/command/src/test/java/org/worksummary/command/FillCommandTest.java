package org.worksummary.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FillCommandTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String TEXT = "工作总结\r\n一、工作情况\r\n走访群众XX户，满意率为 %，比上年提高xx.x个百分点。\r\n";

    /** A value that each sample's placeholders may have, by what they expect. */
    private static final Map<String, String> VALUES = Map.of(
            "COUNT", "36",
            "MONEY", "12.5",
            "PERCENT", "95.6",
            "DATE", "5",
            "ORDINAL", "3",
            "PLACE", "临湖",
            "ORGANIZATION", "住建",
            "PERSON", "陈立新",
            "TEXT", "文明");

    @TempDir
    private Path folder;

    static List<Path> samples() throws IOException {
        return SamplesTest.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatWasFilledInIsPassedByCheck(Path sample) throws IOException {
        Path form = folder.resolve("form.json");
        Path copy = folder.resolve("copy.txt");
        assertThat(Run.of("fill", sample, "--list", "-o", form)).isEqualTo(new Run(0, "", ""));
        JsonNode list = new ObjectMapper().readTree(form.toFile());
        for (JsonNode field : list.path("placeholders")) {
            ((ObjectNode) field).put("value", VALUES.get(field.path("expects").asText()));
        }
        Files.writeString(form, list.toString());

        Run run = Run.of("fill", sample, "--values", form, "-o", copy);

        int fields = list.path("placeholders").size();
        assertThat(run).isEqualTo(new Run(0, copy + ": " + fields + " of " + fields + " filled in.\n", ""));
        assertThat(Run.of("check", copy)).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readAllBytes(copy).length == Files.size(sample) && Files.mismatch(sample, copy) == -1)
                .isEqualTo(fields == 0);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fillingInNothingChangesNoByte(Path sample) throws IOException {
        for (String name : List.of("form.json", "form.csv", "form.xlsx")) {
            Path form = folder.resolve(name);
            Path copy = folder.resolve("copy.txt");
            assertThat(Run.of("fill", sample, "--list", "-o", form).exitCode()).isZero();

            assertThat(Run.of("fill", sample, "--values", form, "-o", copy).exitCode())
                    .isZero();

            assertThat(Files.mismatch(sample, copy)).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "UTF-16LE"})
    void keepsMarkLineEndsAndCharacterSet(String name) throws IOException {
        Charset charset = Charset.forName(name);
        String mark = name.startsWith("UTF") ? "\uFEFF" : "";
        Path file = Files.write(folder.resolve("report.txt"), (mark + TEXT).getBytes(charset));
        Path values = Files.writeString(folder.resolve("v.json"), "{\"p1\": \"360余\", \"p3\": 2.50, \"p2\": null}");

        Run run = Run.of("fill", file, "--values", values);

        assertThat(run)
                .isEqualTo(
                        new Run(0, folder.resolve("report-filled.txt") + ": 2 of 3 filled in; left: p2 (3:13)\n", ""));
        assertThat(Files.readAllBytes(folder.resolve("report-filled.txt")))
                .isEqualTo((mark + TEXT.replace("XX", "360余").replace("xx.x", "2.50")).getBytes(charset));
        assertThat(Run.of("fill", file, "--values", values).err())
                .contains("report-filled.txt is there already")
                .hasLineCount(1);
    }

    @Test
    void aWrongValueIsRefusedWithItsLineAndNothingIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), TEXT);
        Path values = Files.writeString(
                folder.resolve("v.csv"), "id,value\np1,36\np2,很高\np3,XX\np9,1\n", StandardCharsets.UTF_8);

        Run run = Run.of("fill", file, "--values", values);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "worksummary: " + file
                                + ":3:13: p2: \"很高\" is no percentage; write a number such as 95.6 or 5—8.",
                        "worksummary: " + file + ":3:21: p3: \"XX\" is still a placeholder; write what belongs there.",
                        "worksummary: " + file + ": p9: there is no such placeholder to fill in.");
        assertThat(folder).isDirectoryNotContaining("glob:**filled*");
    }

    @Test
    void listsAsCsv() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), TEXT);

        assertThat(Run.of("fill", file, "--list").out()).isEqualTo("""
                        id,line,column,text,expects,unit,context,value
                        p1,3,5,XX,数量,户,走访群众〔XX〕户，满意率为 %，比上年提高xx.x个百分点。,
                        p2,3,13, ,百分比,%,走访群众XX户，满意率为〔 〕%，比上年提高xx.x个百分点。,
                        p3,3,21,xx.x,百分比,个百分点,走访群众XX户，满意率为 %，比上年提高〔xx.x〕个百分点。,
                        """);
        assertThat(Run.of("fill", file, "--list", "-o", folder.resolve("form.csv")))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(folder.resolve("form.csv"))).startsWith("\uFEFFid,line,");
    }

    @Test
    void readsCsvAsSpreadsheetsWriteIt() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), TEXT);
        String csv = "id,line,column,text,expects,unit,context,value\r\n"
                + "p1,3,5,XX,数量,户,走访群众〔XX〕户,三百六十\r\np2,3,13,,百分比,%,,95.6%\r\np3,3,21,xx.x,,,,'-2.1\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, GBK)) {
            Path values = Files.write(folder.resolve("v.csv"), csv.getBytes(charset));
            Path copy = folder.resolve("copy.txt");

            assertThat(Run.of("fill", file, "--values", values, "-o", copy).err())
                    .isEmpty();
            assertThat(Files.readString(copy))
                    .isEqualTo(
                            TEXT.replace("XX", "三百六十").replace("为 %", "为95.6%").replace("xx.x", "-2.1"));
        }
    }

    @Test
    void readsAWorkbook() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), TEXT);
        Path values = folder.resolve("v.xlsx");
        try (OutputStream out = Files.newOutputStream(values);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            sheet.value(0, 0, "id");
            sheet.value(0, 1, "value");
            sheet.value(1, 0, "p1");
            sheet.value(1, 1, 1286);
            sheet.value(2, 0, "p2");
            sheet.value(2, 1, 0.956);
            sheet.style(2, 1).format("0.0%").set();
            sheet.value(3, 0, "p3");
            sheet.value(3, 1, "2.1");
        }
        Path copy = folder.resolve("copy.txt");

        assertThat(Run.of("fill", file, "--values", values, "-o", copy).err()).isEmpty();
        assertThat(Files.readString(copy))
                .isEqualTo(TEXT.replace("XX", "1286").replace("为 %", "为95.6%").replace("xx.x", "2.1"));
    }

    @Test
    void aFormOfAnotherTextIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), TEXT);
        Map<String, String> forms = new HashMap<>();
        for (String name : List.of("form.json", "form.csv", "form.xlsx")) {
            Path form = folder.resolve(name);
            assertThat(Run.of("fill", file, "--list", "-o", form).exitCode()).isZero();
            forms.put(name, form.toString());
        }
        Files.writeString(file, "补一句。\r\n" + TEXT);
        for (String form : forms.values()) {
            Run run = Run.of("fill", file, "--values", form);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("write a new list with --list").hasLineCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v.json | {\"p1\": \"1\" | no JSON",
                "v.json | {\"p1\": [1]} | must be a text or a number",
                "v.json | {\"p1\": \"1\", \"p1\": \"2\"} | no JSON",
                "v.json | [] | must have ids and values",
                "v.csv | p1,36 | must have the columns id and value",
                "v.csv | id,value\\np1,1\\np1,2 | p1 twice",
                "v.csv | id,value\\np1,\"1 | no CSV",
                "v.xlsx | id,value | v.xlsx",
                "v.txt | p1=1 | give a .json, .csv or .xlsx file"
            })
    void badListsAreSaid(String name, String content, String complaint) throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), TEXT);
        Path values = Files.writeString(folder.resolve(name), content.replace("\\n", "\n"));

        Run run = Run.of("fill", file, "--values", values);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(complaint);
    }

    @Test
    void wrongUseIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), TEXT);
        Path values = Files.writeString(folder.resolve("v.json"), "{}");
        for (Run run : List.of(
                Run.of("fill", file),
                Run.of("fill", file, "--list", "--values", values),
                Run.of("fill", "-", "--list"),
                Run.of("fill", file, "--list", "-f", "xlsx"),
                Run.of("fill", file, "--list", "-o", folder.resolve("form.txt")),
                Run.of("fill", file, "--values", values, "-o", file),
                Run.of("fill", file, "--values", values, "-o", folder),
                Run.of("fill", file, "--values", folder.resolve("none.json")),
                Run.of("fill", folder.resolve("none.txt"), "--list"))) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("worksummary: ").hasLineCount(1);
        }
        assertThat(Files.readString(file)).isEqualTo(TEXT);
    }
}
