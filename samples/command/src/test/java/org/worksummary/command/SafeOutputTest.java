package org.worksummary.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;
import org.worksummary.json.SummaryJson;

/** What a report says, or how its file is named, runs nowhere: not in a terminal, a spreadsheet, a page or a code host. */
class SafeOutputTest {
    /** Clears the screen, renames the window, colours by one character, deletes, turns the direction, hides. */
    private static final String STEERING = "\u001B[2J\u001B]0;x\u0007\u009B31m\u007F\u202E\u2066\u200B\u2028\uFFFF";

    private static final List<String> FORMULAS =
            List.of("=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠a", "\t=1");

    @TempDir
    private Path folder;

    private Path report;

    @BeforeEach
    void writeAReport() throws IOException {
        String words = STEERING + "甲";
        report = Files.writeString(
                folder.resolve("a.txt"),
                words + "镇工作" + words + "总结\n"
                        + "一、" + words + "工作" + STEERING + "情况\n"
                        + "（一）抓" + words + "项目。新建道路3" + STEERING + "公里,发放" + words + "XX" + words + "万元，推进" + words
                        + "情况情况良好。\n"
                        + "二、存在" + words + "的问题\n一是" + words + "人才不足。\n" + "全体干部认真落实各项任务，工作有序推进。\n".repeat(400));
    }

    @Test
    void nothingOfAReportSteersTheTerminal() throws IOException {
        for (List<String> words : List.of(
                List.of("parse"),
                List.of("parse", "-f", "json"),
                List.of("parse", "-f", "jsonl"),
                List.of("parse", "-f", "markdown"),
                List.of("check", "--severity", "info"),
                List.of("check", "--severity", "info", "-f", "json"),
                List.of("check", "--severity", "info", "-f", "csv"),
                List.of("check", "--severity", "info", "-f", "sarif"),
                List.of("fill", "--list", "-f", "csv"),
                List.of("fill", "--list", "-f", "json"),
                List.of(
                        "fill",
                        "--values",
                        values("v.csv", "id,value\np1,\u001B[2J\u202E\n").toString()),
                List.of(
                        "fill",
                        "--values",
                        values("w.json", "{\"\\u001b[2J\": \"\\u009b1m\"}").toString()),
                List.of(
                        "check",
                        "--config",
                        values("c.toml", "[check]\n\"\\u001b[2J\\u202e\" = 1\n").toString()))) {
            List<Object> args = new ArrayList<>(words);
            args.add(report);

            Run run = Run.of(args.toArray());

            assertThat(run.out() + run.err()).as("%s", words).isNotEmpty();
            assertShown(run.out());
            assertShown(run.err());
        }
    }

    @Test
    void nothingOfAFileNameSteersTheTerminal() throws IOException {
        Path named = folder.resolve("b\u001B[2J\u009B1m\u202E\n.txt");
        Files.copy(report, named);
        for (Run run : List.of(
                Run.of("parse", named),
                Run.of("parse", "-f", "json", named),
                Run.of("parse", named + "x"),
                Run.of("parse", named, "-o", named),
                Run.of("parse", report, "-o", named + "/x/"),
                Run.of("check", named),
                Run.of("check", "-f", "sarif", named),
                Run.of("check", "-f", "csv", named),
                Run.of("check", "--config", named, named),
                Run.of("fill", "--list", "-f", "json", named),
                Run.of("fill", "--values", values("v.json", "{}"), named),
                Run.of("fill", "--values", values("w.json", "{\"x9\": \"1\"}"), named),
                Run.of("--" + named))) {
            assertThat(run.out() + run.err()).isNotEmpty();
            assertShown(run.out());
            assertShown(run.err());
        }
    }

    @Test
    void colourIsAllThatSteers() {
        String out = Run.of("parse", "--color", "always", report).out();

        assertThat(out).contains("\u001B[1m").doesNotContain("\u001B[2J", "\u001B]");
        assertShown(out.replaceAll("\u001B\\[[0-9;]*m", ""));
    }

    @Test
    void jsonStillHoldsEveryCharacter() throws IOException {
        assertThat(SummaryJson.read(Run.of("parse", "-f", "json", report).out())
                        .source()
                        .text())
                .isEqualTo(Files.readString(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"form.csv", "form.xlsx"})
    void noCellIsAFormula(String name) throws Exception {
        StringBuilder text = new StringBuilder("一、情况\n");
        FORMULAS.forEach(formula -> text.append(formula).append("同比提高XX%。\n"));
        Path file = Files.writeString(folder.resolve("=1+1.txt"), text);
        Path form = folder.resolve(name);

        assertThat(Run.of("fill", "--list", "-o", form, file).err()).isEmpty();

        List<String> cells = name.endsWith("csv") ? csv(Files.readString(form)) : workbook(form);
        assertThat(cells).noneMatch(SafeOutputTest::isFormula);
        assertThat(cells.stream().filter(cell -> cell.startsWith("'")))
                .hasSizeGreaterThanOrEqualTo(FORMULAS.size() - 1);
        Path copy = folder.resolve("copy.txt");
        assertThat(Run.of("fill", "--values", form, "-o", copy, file).err()).isEmpty();
        assertThat(Files.readString(copy)).isEqualTo(text.toString());
    }

    @Test
    void noCellOfTheFindingsIsAFormula() throws IOException {
        Path file = Files.writeString(folder.resolve("=1+1.txt"), "一、情况\n=1+1同比提高XX%。\n");

        List<String> cells = csv(Run.of("check", "-f", "csv", file).out());

        assertThat(cells).noneMatch(SafeOutputTest::isFormula).anyMatch(cell -> cell.startsWith("'=1+1"));
    }

    @Test
    void aWorkbookIsSoundWhateverTheReportHolds() throws Exception {
        Path form = folder.resolve("form.xlsx");

        assertThat(Run.of("fill", "--list", "-o", form, report)).isEqualTo(new Run(0, "", ""));

        assertThat(workbook(form)).anyMatch(cell -> cell.contains("XX")).allSatisfy(SafeOutputTest::assertShown);
    }

    @Test
    void nothingOfAReportIsMarkup() throws IOException {
        Path file = Files.writeString(
                folder.resolve("m.txt"), "甲|局<b>工作总结\n一、[点击](http://example.org)<img>工作&lt;b\n新建`道路`3公里，$x$发放XX万元。\n");

        String out = Run.of("parse", "-f", "markdown", file).out();

        assertThat(out).contains("\\<img\\>").contains("\\[点击\\](").contains("\\&lt");
        assertThat(out.replaceAll("\\\\.", "")).doesNotContain("<", "](", "&", "$");
        int bars = 0;
        for (String line : out.replaceAll("\\\\.", "").split("\n")) {
            int count = (int) line.chars().filter(c -> c == '|').count();
            assertThat(count).as(line).isIn(bars == 0 ? List.of(count) : List.of(0, bars));
            bars = count;
        }
    }

    @Test
    void messagesOfSarifAreText() throws IOException {
        Path file = Files.writeString(folder.resolve("a:b.txt"), "一、情况\n发放[点击](http://example.org){0}XX万元，推进[情况情况。\n");
        JsonNode run = new ObjectMapper()
                .readTree(Run.of("check", "-f", "sarif", "--severity", "info", file)
                        .out())
                .path("runs")
                .path(0);

        assertThat(run.path("results")).isNotEmpty();
        for (JsonNode result : run.path("results")) {
            String message = result.path("message").path("text").asText();
            assertThat(message.replaceAll("\\\\[\\[\\]\\\\]", "")
                            .replace("{{", "")
                            .replace("}}", ""))
                    .doesNotContain("[", "]", "{", "}");
        }
        assertThat(run.path("results").findValuesAsText("text")).anyMatch(text -> text.contains("\\["));
    }

    /** Lets through line ends, and what a report may show. */
    private static void assertShown(String out) {
        assertThat(out.codePoints().filter(c -> c != '\n'))
                .noneMatch(Character::isISOControl)
                .doesNotContain(0xFFFE, 0xFFFF)
                .noneMatch(c -> Character.getType(c) == Character.FORMAT)
                .noneMatch(c -> Character.getType(c) == Character.LINE_SEPARATOR)
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0;
    }

    private static List<String> csv(String csv) {
        List<String> cells = new ArrayList<>();
        for (CsvRecord row : CsvReader.builder().ofCsvRecord(csv.replace("\uFEFF", ""))) {
            cells.addAll(row.getFields());
        }
        return cells;
    }

    /** All strings of a workbook, as any reader of XML finds them; there is no cell with a formula. */
    private static List<String> workbook(Path file) throws Exception {
        List<String> cells = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String part : List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")) {
                try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
                    var xml = DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(in);
                    assertThat(xml.getElementsByTagName("f").getLength()).isZero();
                    NodeList strings = xml.getElementsByTagName("t");
                    for (int i = 0; i < strings.getLength(); i++) {
                        cells.add(strings.item(i).getTextContent());
                    }
                }
            }
        }
        return cells;
    }

    private Path values(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
