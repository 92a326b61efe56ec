package org.worksummary.archive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worksummary.archive.generate.Folders;

/** What reports and their names hold runs in no terminal and no spreadsheet, and decides nowhere where files are written. */
class SafeTablesTest {
    private static final String STEERING = "\u001B[2J\u009B31m\u202E\u200B\uFFFF";
    private static final List<String> NAMES = List.of(
            "../../evil.txt", "/tmp/evil.txt", "..\\..\\evil.txt", "a/../../../evil.txt", "C:\\evil.txt", "=1+1.txt");

    @TempDir
    private Path temp;

    private Path folder;
    private Path store;

    @BeforeEach
    void makeAnArchive() throws IOException {
        folder = Files.createDirectories(temp.resolve("deep/down/in"));
        store = temp.resolve("deep/down/s.db");
        String text = Folders.REPORT.formatted("东山", 3, "东山").repeat(3);
        Folders.text(
                folder.resolve("b" + STEERING + ".txt"),
                text.replace("抓项目", STEERING + "抓项目").replace("是专业", STEERING + "是专业"),
                StandardCharsets.UTF_8);
        Folders.text(folder.resolve("@SUM(A1).txt"), "=1+1镇工作总结\n一、+1情况\n-1同比增长3%。\n", StandardCharsets.UTF_8);
        Folders.text(folder.resolve("empty" + STEERING + ".txt"), "", StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("z.zip")))) {
            for (String name : NAMES) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Folders.REPORT.formatted(name, 3, "西河").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    @Test
    void namesInAZipFileAreNoPlacesToWriteTo() throws Exception {
        List<Path> before = files();

        assertThat(run("archive", folder, "--out", store, "--format", "csv").exit)
                .isZero();

        assertThat(run("query", store, "-f", "csv", "SELECT count(*) AS n FROM ledger WHERE path LIKE 'z.zip!%'").out)
                .isEqualTo("n\r\n6\r\n");
        assertThat(files().stream().filter(file -> !before.contains(file)))
                .allMatch(file -> file.getParent().equals(temp.resolve("deep/down"))
                        || file.getParent().equals(temp.resolve("deep/down/s.db.csv")));
        assertThat(Path.of("/tmp/evil.txt")).doesNotExist();
    }

    @Test
    void nothingSteersTheTerminal() {
        Run made = run("archive", folder, "--out", store);
        assertShown(made.err);
        for (String sql : List.of(
                "SELECT path, status FROM ledger",
                "SELECT * FROM report",
                "SELECT * FROM item",
                "PIVOT (SELECT path FROM ledger) ON path USING count(*)")) {
            for (String form : List.of("table", "csv")) {
                Run run = run("query", store, sql, "--format", form);
                assertThat(run.exit).as(run.err).isZero();
                assertShown(run.out.replace("\r\n", "\n"));
            }
        }
        assertShown(run("query", store, "SELECT '" + STEERING + "' FROM nowhere").err);
        assertShown(run("archive", temp.resolve("no" + STEERING), "--out", store).err);
        assertShown(run("archive", folder, "--out", temp.resolve("no" + STEERING + "/x/y.db")).err);
    }

    @Test
    void noCellIsAFormula() throws Exception {
        assertThat(run("archive", folder, "--out", store, "--format", "csv").exit)
                .isZero();
        assertThat(run("archive", folder, "--out", store, "--format", "xlsx").exit)
                .isZero();
        try (Stream<Path> tables = Files.list(temp.resolve("deep/down/s.db.csv"))) {
            for (Path table : tables.toList()) {
                assertThat(Files.readString(table).replace("\uFEFF", "")).doesNotContainPattern("(^|[,\n])\"?[=+@]");
            }
        }
        try (Stream<Path> tables = Files.list(temp.resolve("deep/down/s.db.xlsx"))) {
            for (Path table : tables.toList()) {
                strings(table).forEach(cell -> {
                    assertThat(cell).doesNotContainPattern("^[=+@-]");
                    assertShown(cell);
                });
            }
        }
        assertThat(strings(temp.resolve("deep/down/s.db.xlsx/ledger.xlsx"))).contains("'@SUM(A1).txt");
    }

    private static List<String> strings(Path workbook) throws Exception {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            ZipEntry entry = zip.getEntry("xl/sharedStrings.xml");
            try (InputStream in = zip.getInputStream(entry)) {
                var nodes = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(in)
                        .getElementsByTagName("t");
                return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                        .map(i -> nodes.item(i).getTextContent())
                        .toList();
            }
        }
    }

    private static void assertShown(String out) {
        assertThat(out).isNotEmpty();
        assertThat(out.codePoints().filter(c -> c != '\n'))
                .noneMatch(Character::isISOControl)
                .noneMatch(c -> Character.getType(c) == Character.FORMAT)
                .doesNotContain(0xFFFF);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private record Run(int exit, String out, String err) {}

    private static Run run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
        int exit = ArchiveMain.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(words);
        return new Run(exit, out.toString(), err.toString());
    }
}
