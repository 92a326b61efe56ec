package org.worksummary.archive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worksummary.archive.generate.ArchiveGenerator;
import org.worksummary.archive.generate.Folders;

class ArchiveAndQueryTest {
    @TempDir
    private Path temp;

    @Test
    void fromFolderToFirstAnswer() throws Exception {
        Path store = store();
        Run run = run("query", store, "--named", "placeholders");
        assertThat(run.exit).isZero();
        assertThat(run.out.lines().toList()).contains("东山镇              1             2");
    }

    @Test
    void theLastLineSaysWhatBecameOfTheFiles() throws Exception {
        Run run = run("archive", Folders.mixed(temp.resolve("in")), "--out", temp.resolve("a.db"));
        assertThat(run.err)
                .contains("10 files in", ": 1 damaged, 1 empty, 1 not_text, 7 ok; store", "--named failures");
        assertThat(run.out).isEmpty();
        run = run("archive", temp.resolve("in"), "--out", temp.resolve("a.db"));
        assertThat(run.err).contains(" 10 unchanged");
    }

    @Test
    void everyNamedQuestionIsAnswered() throws Exception {
        Path store = store();
        List<String> names = run("query", store)
                .out
                .lines()
                .map(line -> line.split(" ", 2)[0])
                .toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(12).contains("overview", "near-duplicates");
        for (String name : names) {
            Run run = run("query", store, "--named", name, "--format", "csv");
            assertThat(run.exit).as("%s: %s", name, run.err).isZero();
            assertThat(run.out.lines().findFirst().orElseThrow()).contains(",");
        }
    }

    @Test
    void copiesAreListed() throws Exception {
        Path store = store();
        Path in = temp.resolve("in");
        Folders.text(
                in.resolve("later.txt"),
                Folders.REPORT.formatted("东山", 99, "东山").replace("XX", "85"),
                StandardCharsets.UTF_8);
        assertThat(run("archive", in, "--out", store).exit).isZero();
        assertThat(run("query", store, "--named", "near-duplicates", "--format", "csv")
                        .out
                        .lines())
                .contains("1.00,copy/东山 (2).txt,later.txt,2023,2023")
                .hasSizeGreaterThan(1);
        assertThat(run("query", store, "--named", "copied-paragraphs", "--format", "csv").out)
                .contains("7,");
        assertThat(run("query", store, "--named", "same-files", "--format", "csv")
                        .out
                        .lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("2,东山.txt,"));
    }

    @Test
    void aQuestionChangesNothingAndReadsNothingElse() throws Exception {
        Path store = store();
        Path other = Folders.text(temp.resolve("secret.csv"), "a,b\n1,2\n", StandardCharsets.UTF_8);
        for (String sql : List.of(
                "DELETE FROM report",
                "SELECT * FROM read_csv('" + other + "')",
                "COPY report TO '" + temp.resolve("stolen.csv") + "'",
                "SET enable_external_access = true")) {
            Run run = run("query", store, sql);
            assertThat(run.exit).as(sql).isEqualTo(2);
            assertThat(run.err.lines()).as(sql).hasSize(1);
        }
        assertThat(temp.resolve("stolen.csv")).doesNotExist();
        assertThat(run("query", store, "SELECT count(*) AS n FROM report").out.lines())
                .endsWith("6");
    }

    @Test
    void aFolderOfParquetTablesIsAStore() throws Exception {
        Path store = store();
        assertThat(run("archive", temp.resolve("in"), "--out", store, "--format", "parquet").exit)
                .isZero();
        Path tables = temp.resolve("store.db.parquet");
        for (String name : List.of("placeholders", "near-duplicates", "failures")) {
            assertThat(run("query", tables, "--named", name).out)
                    .as(name)
                    .isEqualTo(run("query", store, "--named", name).out)
                    .isNotEmpty();
        }
        Path other = Folders.text(temp.resolve("secret.csv"), "a,b\n1,2\n", StandardCharsets.UTF_8);
        for (String sql : List.of(
                "DELETE FROM report",
                "SELECT * FROM read_csv('" + other + "')",
                "COPY report TO '" + tables.resolve("stolen.csv") + "'",
                "SELECT 1; COPY report TO '" + tables.resolve("stolen.csv") + "'",
                "SELEC 1")) {
            Run run = run("query", tables, sql);
            assertThat(run.exit).as(sql).isEqualTo(2);
            assertThat(run.err.lines()).as(sql).hasSize(1);
        }
        assertThat(tables.resolve("stolen.csv")).doesNotExist();
    }

    @Test
    void badUsageIsSaidInOneLine() throws Exception {
        Path folder = Folders.mixed(temp.resolve("in"));
        for (Run run : List.of(
                run("archive", temp.resolve("missing"), "--out", temp.resolve("a.db")),
                run("archive", folder),
                run("archive", folder, "--out", folder.resolve("2023/new/../a.db")),
                run("archive", folder, "--jdbc", "jdbc:nothing:x"),
                run("query", temp.resolve("missing.db"), "SELECT 1"),
                run("query", folder.resolve("东山.txt"), "SELECT 1"),
                run("query", temp, "--named", "nothing"),
                run())) {
            assertThat(run.exit).isEqualTo(2);
            assertThat(run.err.lines()).hasSize(1).allMatch(line -> line.startsWith("worksummary: "));
        }
    }

    @Test
    void tablesAreExported() throws Exception {
        Path in = Files.createDirectories(temp.resolve("in"));
        Folders.text(in.resolve("=1+1.txt"), "东山镇工作总结\n一、工作开展情况\n新建道路3公里。\n", StandardCharsets.UTF_8);
        for (String format : List.of("csv", "jsonl", "xlsx", "parquet")) {
            Run run = run("archive", in, "--out", temp.resolve("s.db"), "--format", format);
            assertThat(run.exit).as("%s: %s", format, run.err).isZero();
            try (var files = Files.list(temp.resolve("s.db." + format))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .hasSize(10)
                        .contains("report." + format, "time." + format);
            }
        }
        String csv = Files.readString(temp.resolve("s.db.csv/ledger.csv"));
        assertThat(csv).contains("\n'=1+1.txt,");
        assertThat(Files.readString(temp.resolve("s.db.jsonl/quantity.jsonl")))
                .contains("\"text\":\"3公里\"", "\"low\":3000.0");
        try (ZipFile workbook =
                new ZipFile(temp.resolve("s.db.xlsx/ledger.xlsx").toFile())) {
            var strings = workbook.getInputStream(workbook.getEntry("xl/sharedStrings.xml"));
            assertThat(new String(strings.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(">&apos;=1+1.txt<");
        }
    }

    @Test
    void generatedArchivesHoldWhatTheyShould() throws Exception {
        ArchiveGenerator.generate(temp.resolve("in"), 200, 7);
        assertThat(run("archive", temp.resolve("in"), "--out", temp.resolve("g.db")).exit)
                .isZero();
        String csv = run(
                        "query",
                        temp.resolve("g.db"),
                        "SELECT status, count(*) FROM ledger GROUP BY 1 ORDER BY 1",
                        "-f",
                        "csv")
                .out;
        assertThat(csv.lines()
                        .skip(1)
                        .mapToInt(line -> Integer.parseInt(line.split(",", -1)[1]))
                        .sum())
                .isEqualTo(200);
        assertThat(csv)
                .contains("empty,2\r\n", "not_text,2\r\n")
                .contains("encrypted,4\r\n", "spreadsheet,2\r\n", "damaged,2\r\n");
        assertThat(run("query", temp.resolve("g.db"), "--named", "near-duplicates", "--limit", "0")
                        .out
                        .lines())
                .as("8 copies a year later and 6 damaged copies, beneath two lines of head")
                .hasSize(16);
    }

    private Path store() throws Exception {
        Path store = temp.resolve("store.db");
        assertThat(run("archive", Folders.mixed(temp.resolve("in")), "--out", store, "--quiet").exit)
                .isZero();
        return store;
    }

    private record Run(int exit, String out, String err) {}

    private static Run run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = args[i].toString();
        }
        int exit = ArchiveMain.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(words);
        return new Run(exit, out.toString(), err.toString());
    }
}
