package org.worksummary.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worksummary.json.SummaryJson;

class ParseCommandTest {
    private static final String TEXT = "南桥镇2023年工作总结\n一、工作开展情况\n全年新建道路12公里。\n";

    @TempDir
    private Path folder;

    private Path good;

    @BeforeEach
    void writeAGoodFile() throws IOException {
        good = Files.writeString(folder.resolve("南桥镇 总结.txt"), TEXT);
    }

    @Test
    void showsHelpAndVersion() {
        assertThat(Run.of("--help").out()).contains("Usage: worksummary", "parse", "Exit codes");
        assertThat(Run.of("parse", "--help").out()).contains("FILE...", "--format", "--output", "--color");
        assertThat(Run.of("--version").out()).matches("worksummary [0-9].*\\R");
        assertThat(Run.of("--help").exitCode()).isZero();
    }

    @Test
    void readsTheStandardInput() {
        Run run = Run.withInput(TEXT.getBytes(Charset.forName("GBK")), "parse", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("stdin，GB18030，" + TEXT.length() + "字符");
    }

    @Test
    void isColouredOnlyWhereAskedFor() {
        assertThat(Run.of("parse", "--color", "always", good).out()).contains("\u001B[1m");
        assertThat(Run.of("parse", "--color", "never", good).out()).doesNotContain("\u001B");
        assertThat(Run.of("--color=always", "parse", good).out()).contains("\u001B[1m");
    }

    @Test
    void badUsageIsOneLine() {
        assertComplains(Run.of(), "worksummary: Missing command: parse, check or fill (see worksummary --help)");
        assertComplains(
                Run.of("parse"), "worksummary: Missing required parameter: 'FILE' (see worksummary parse --help)");
        assertComplains(
                Run.of("parse", "--bogus", good),
                "worksummary: Unknown option: '--bogus' (see worksummary parse --help)");
        Run format = Run.of("parse", "--format", "xml", good);
        assertComplains(format, format.err().strip());
        assertThat(format.err()).contains("'xml'", "[text, json, jsonl, markdown]");
    }

    @Test
    void aFileThatCanNotBeReadIsOneLine() throws IOException {
        Path missing = folder.resolve("没有.txt");
        assertComplains(Run.of("parse", missing), "worksummary: " + missing + " does not exist; check the path.");
        assertComplains(Run.of("parse", folder), "worksummary: " + folder + " is a folder; name the files in it.");
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertComplains(
                Run.of("parse", empty),
                "worksummary: " + empty + " is empty; give a file with the report's text in it.");
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[1000]);
        assertComplains(
                Run.of("parse", binary),
                "worksummary: " + binary + " is not a text file;"
                        + " give the report as plain text (UTF-8 or GBK) or a Word document.");
        assertComplains(Run.of("parse", "-"), "worksummary: stdin is empty; give a file with the report's text in it.");
    }

    @Test
    void goesOnWithTheOthersWhenOneFails() {
        Run run = Run.of("parse", folder.resolve("a.txt"), good, folder.resolve("b.txt"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.out()).contains(good.getFileName() + "，UTF-8，");
    }

    @Test
    void partsSeveralResultsByABlankLine() {
        Run one = Run.of("parse", good);
        Run two = Run.of("parse", good, good);

        assertThat(two.out()).isEqualTo(one.out() + System.lineSeparator() + one.out());
    }

    @Test
    void writesToAFileAndMakesItsFolder() throws IOException {
        Path target = folder.resolve("新 folder").resolve("result.md");

        Run run = Run.of("parse", good, "-f", "markdown", "-o", target);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(target, UTF_8)).startsWith("# ").contains("南桥镇 总结.txt");
    }

    @Test
    void writesIntoAFolder() throws IOException {
        Path other = Files.writeString(folder.resolve("b.c.txt"), TEXT);
        Path target = folder.resolve("out");

        assertThat(Run.of("parse", good, "-o", target + "/").exitCode()).isZero();
        assertThat(target.resolve("南桥镇 总结.txt")).isRegularFile();
        assertThat(Run.of("parse", good, "-f", "markdown", "-o", target).exitCode())
                .isZero();
        assertThat(target.resolve("南桥镇 总结.md")).isRegularFile();
        Path several = folder.resolve("several");
        assertThat(Run.of("parse", good, other, "-o", several, "-f", "markdown").exitCode())
                .isZero();
        assertThat(several.resolve("南桥镇 总结.md")).isRegularFile();
        assertThat(several.resolve("b.c.md")).isRegularFile();
    }

    @Test
    void writesJsonToAFile() throws IOException {
        Path target = folder.resolve("result.json");

        Run run = Run.of("parse", good, "--format=json", "--output=" + target);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(SummaryJson.read(Files.readString(target, UTF_8)).source().text())
                .isEqualTo(TEXT);
    }

    @Test
    void neverReplacesADocumentOrAnotherResult() throws IOException {
        assertComplains(
                Run.of("parse", good, "-o", folder),
                "worksummary: the result of " + good + " would replace it; choose another place with -o.");
        assertThat(Files.readString(good)).isEqualTo(TEXT);
        Path same = Files.createDirectory(folder.resolve("sub")).resolve("南桥镇 总结.txt");
        Files.writeString(same, TEXT);
        Path target = folder.resolve("out");
        Run run = Run.of("parse", good, same, "-o", target);
        assertComplains(
                run,
                "worksummary: the results of " + good + " and " + same + " have the same name, "
                        + target.resolve("南桥镇 总结.txt") + "; parse them one at a time.");
        assertThat(target.resolve("南桥镇 总结.txt")).isRegularFile();
    }

    @Test
    void aFolderThatIsAFileIsOneLine() {
        assertComplains(
                Run.of("parse", good, "-o", good + "/x.md", "-f", "markdown"),
                "worksummary: " + good + " is a file, not a folder; choose another place with -o.");
    }

    @Test
    void writesNoColourIntoAFile() throws IOException {
        Path target = folder.resolve("r.txt");

        Run.of("parse", good, "-o", target);
        assertThat(Files.readString(target)).doesNotContain("\u001B");
        Run.of("parse", good, "-o", target, "--color=always");
        assertThat(Files.readString(target)).contains("\u001B[1m");
    }

    @Test
    void tenMegabytesOfTextAreAResult() throws IOException {
        Path big = Files.writeString(folder.resolve("big.txt"), TEXT.repeat(10_000_000 / TEXT.getBytes(UTF_8).length));

        Run run = assertTimeoutPreemptively(Duration.ofMinutes(5), () -> Run.of("parse", big));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("big.txt，UTF-8，");
    }

    private static void assertComplains(Run run, String line) {
        assertThat(run.err()).isEqualTo(line + System.lineSeparator());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
