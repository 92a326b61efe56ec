package org.worksummary.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worksummary.archive.generate.Folders;
import org.worksummary.archive.read.ArchiveReader;
import org.worksummary.archive.read.Outcome;
import org.worksummary.archive.table.Table;

class StoreTest {
    @TempDir
    private Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Folders.mixed(temp.resolve("in"));
    }

    @Test
    void theTablesHoldWhatTheReportsSay() throws Exception {
        try (Store store = filled("a.db")) {
            assertThat(rows(store, "SELECT status, count(*) FROM ledger GROUP BY status"))
                    .containsExactly("damaged|1", "empty|1", "not_text|1", "ok|7");
            assertThat(rows(store, "SELECT charset, count(*) FROM ledger WHERE status = 'ok' GROUP BY charset"))
                    .containsExactly("GB18030|1", "UTF-8|6");
            assertThat(rows(store, "SELECT organization, year, plans, placeholders FROM report WHERE title LIKE '东山%'"))
                    .containsExactly("东山镇|2023|1|2");
            assertThat(rows(store, "SELECT count(*) FROM report")).containsExactly("6");
            assertThat(rows(store, "SELECT exact, unit FROM quantity WHERE text = '31公里'"))
                    .containsExactly("31000|米");
            assertThat(rows(
                            store,
                            "SELECT count(*), count(DISTINCT problem) FROM"
                                    + " (SELECT text AS problem FROM item WHERE kind = 'PROBLEM')"))
                    .containsExactly("12|2");
        }
    }

    @Test
    void theViewsAnswerTheFirstQuestions() throws Exception {
        try (Store store = filled("a.db")) {
            assertThat(rows(store, "SELECT * FROM placeholders_by_organization WHERE organization = '东山镇'"))
                    .containsExactly("东山镇|1|2");
            assertThat(rows(store, "SELECT line, expects, context FROM placeholders_left WHERE organization = '南桥镇'"))
                    .containsExactly(
                            "3|MONEY|项目，增后劲。新建道路31公里，完成投资〔XX〕万元，群众的出行条件得到明显改善，沿线村",
                            "4|MONEY|生，解难题。走访群众300余户，发放补助〔××〕万元。");
            assertThat(rows(store, "SELECT deadline, path FROM plans_with_deadlines WHERE organization = '东山镇'"))
                    .containsExactly("2024-06-30|copy/东山 (2).txt");
            assertThat(rows(store, "SELECT year, count(*) FROM problems_by_year GROUP BY year"))
                    .containsExactly("2023|12");
            assertThat(rows(
                            store,
                            "SELECT low, unit FROM indicator_over_time WHERE indicator LIKE '%道路%' AND low > 20000"))
                    .containsExactly("31000.0|米");
        }
    }

    @Test
    void idsAreUniqueAndLeadSomewhere() throws Exception {
        try (Store store = filled("a.db")) {
            for (Table table : Table.values()) {
                String key = table.columns().get(0).name();
                List<String> keys = rows(store, "SELECT " + key + " FROM " + table.sqlName());
                assertThat(new HashSet<>(keys)).as("%s", table).hasSameSizeAs(keys);
                if (table.isOfReports()) {
                    assertThat(rows(
                                    store,
                                    "SELECT " + table.reportColumn() + " FROM " + table.sqlName() + " WHERE "
                                            + table.reportColumn()
                                            + " NOT IN (SELECT report FROM ledger WHERE report IS NOT NULL)"))
                            .isEmpty();
                }
            }
            assertThat(rows(store, "SELECT id FROM item WHERE section NOT IN (SELECT id FROM section)"))
                    .isEmpty();
            assertThat(rows(store, "SELECT id FROM placeholder WHERE quantity NOT IN (SELECT id FROM quantity)"))
                    .isEmpty();
        }
    }

    @Test
    void aSecondRunParsesOnlyWhatChanged() throws Exception {
        try (Store store = filled("a.db")) {
            Folders.report(folder.resolve("2023/南桥.txt"), "南桥", 77);
            Files.delete(folder.resolve("2023/西河.txt"));
            Folders.report(folder.resolve("new.txt"), "青石", 4);
            Map<String, Integer> statuses = run(store);
            assertThat(statuses)
                    .containsEntry(Outcome.OK, 2)
                    .containsEntry(Outcome.UNCHANGED, 8)
                    .hasSize(2);
            try (Store fresh = filled("b.db")) {
                assertThat(Dump.of(store.connection())).isEqualTo(Dump.of(fresh.connection()));
            }
        }
    }

    @Test
    void rowsByAnotherParserAreReplaced() throws Exception {
        try (Store store = filled("a.db")) {
            Map<String, List<String>> before = Dump.of(store.connection());
            try (var statement = store.connection().createStatement()) {
                statement.execute("UPDATE ledger SET parser = 'older'");
                statement.execute("DELETE FROM quantity");
                statement.execute("UPDATE item SET title = 'older'");
                store.connection().commit();
            }
            assertThat(run(store)).containsEntry(Outcome.OK, 7);
            assertThat(Dump.of(store.connection())).isEqualTo(before);
        }
    }

    @Test
    void aStoreOfAnotherFolderIsRefused() throws Exception {
        filled("a.db").close();
        Path other = Files.createDirectory(temp.resolve("other"));
        try (Store store = Store.open(temp.resolve("a.db"))) {
            assertThatThrownBy(() -> ArchiveRun.run(other, store, ArchiveReader.of(other), outcome -> {}))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("--out");
        }
        Path text = Folders.report(temp.resolve("no-store.txt"), "东山", 1);
        assertThatThrownBy(() -> Store.open(text))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no store");
    }

    private Store filled(String name) throws IOException {
        Store store = Store.open(temp.resolve(name));
        run(store);
        return store;
    }

    private Map<String, Integer> run(Store store) throws IOException {
        Map<String, Integer> statuses = new java.util.TreeMap<>();
        AtomicInteger written = new AtomicInteger();
        ArchiveRun.run(folder, store, ArchiveReader.of(folder), new ArchiveRun.Progress() {
            @Override
            public void file(Outcome outcome) {
                statuses.merge(outcome.isFailure() ? Outcome.UNCHANGED + "?" : outcome.status(), 1, Integer::sum);
            }

            @Override
            public void written() {
                written.incrementAndGet();
            }
        });
        assertThat(written.get()).isPositive();
        return statuses;
    }

    private static List<String> rows(Store store, String sql) throws SQLException {
        return Dump.rows(store.connection(), sql);
    }
}
