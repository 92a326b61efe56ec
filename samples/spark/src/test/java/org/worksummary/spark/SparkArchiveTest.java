package org.worksummary.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worksummary.archive.generate.ArchiveGenerator;
import org.worksummary.archive.generate.Folders;
import org.worksummary.archive.read.ArchiveReader;
import org.worksummary.archive.store.ArchiveRun;
import org.worksummary.archive.store.Store;
import org.worksummary.archive.table.Column;
import org.worksummary.archive.table.Table;

/** The Spark job makes the rows that the embedded run makes. */
class SparkArchiveTest {
    @TempDir
    private Path temp;

    @Test
    void theSameRowsInEveryTable() throws Exception {
        Path in = Folders.mixed(temp.resolve("in"));
        ArchiveGenerator.generate(in.resolve("生成 100%"), 120, 3);
        Path hidden = Folders.text(in.resolve("_hidden/.a:b.txt.crc"), "东山镇工作总结\n一、工作开展情况\n", StandardCharsets.UTF_8);
        Files.createSymbolicLink(in.resolve("link.txt"), hidden);
        Files.createSymbolicLink(in.resolve("loop"), in);
        Path tables = temp.resolve("tables");
        Run run = run(in, "--out", tables, "--cores", "2");
        assertThat(run.exit).as(run.err).isZero();
        try (Store store = Store.open(temp.resolve("embedded.db"))) {
            ArchiveRun.run(in, store, ArchiveReader.of(in), outcome -> {});
            Connection database = store.connection();
            for (Table table : Table.values()) {
                String embedded = "SELECT " + columns(table) + " FROM " + table.sqlName();
                String spark = "SELECT " + columns(table) + " FROM read_parquet('" + tables + "/" + table.sqlName()
                        + ".parquet/*.parquet')";
                assertThat(count(database, embedded)).as("rows of %s", table).isPositive();
                assertThat(count(database, spark)).as("rows of %s", table).isEqualTo(count(database, embedded));
                assertThat(count(database, embedded + " EXCEPT ALL " + spark))
                        .as("rows of %s that Spark did not make", table)
                        .isZero();
            }
            assertThat(count(database, "SELECT * FROM ledger WHERE path LIKE '_hidden/%'"))
                    .isEqualTo(1);
            assertThat(run.err)
                    .contains("worksummary: 131 files in ", " " + ok(database) + " ok", "; tables in " + tables);
        }
    }

    @Test
    void badUsageIsSaidInOneLine() throws Exception {
        Path in = Folders.mixed(temp.resolve("in"));
        for (Run run : new Run[] {
            run(temp.resolve("missing"), "--out", temp.resolve("a")),
            run(in, "--out", in.resolve("tables")),
            run(in, "--out", temp.resolve("a"), "--cores", "0"),
            run(in)
        }) {
            assertThat(run.exit).isEqualTo(2);
            assertThat(run.err.lines()).hasSize(1).allMatch(line -> line.startsWith("worksummary: "));
        }
    }

    private static String columns(Table table) {
        return table.columns().stream()
                .map(Column::name)
                .filter(name -> !name.equals("millis"))
                .collect(Collectors.joining(", "));
    }

    private static long ok(Connection database) throws SQLException {
        return count(database, "SELECT * FROM ledger WHERE status = 'ok'");
    }

    private static long count(Connection database, String rows) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("SELECT count(*) FROM (" + rows + ")")) {
            assertThat(found.next()).isTrue();
            return found.getLong(1);
        }
    }

    private record Run(int exit, String err) {}

    private static Run run(Object... args) {
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = args[i].toString();
        }
        int exit = SparkArchive.commandLine(new PrintWriter(err, true)).execute(words);
        return new Run(exit, err.toString());
    }
}
