package org.worksummary.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worksummary.archive.generate.Folders;
import org.worksummary.archive.read.ArchiveReader;

/** A database by its JDBC URL gets the same rows as a file of DuckDB. */
class OtherDatabaseTest {
    private static final String VARIABLE = "WORKSUMMARY_TEST_JDBC";

    @TempDir
    private Path temp;

    @Test
    void theSameRows() throws Exception {
        String url = System.getenv(VARIABLE);
        assumeTrue(url != null, "no empty PostgreSQL database named by " + VARIABLE + "; nothing to compare with");
        Path folder = Folders.mixed(temp.resolve("in"));
        Map<String, List<String>> embedded;
        try (Store store = Store.open(temp.resolve("a.db"))) {
            ArchiveRun.run(folder, store, ArchiveReader.of(folder), outcome -> {});
            embedded = Dump.of(store.connection());
        }
        try (Store store = Store.open(url)) {
            ArchiveRun.run(folder, store, ArchiveReader.of(folder), outcome -> {});
            Folders.report(folder.resolve("2023/南桥.txt"), "南桥", 31);
            ArchiveRun.run(folder, store, ArchiveReader.of(folder), outcome -> {});
            Map<String, List<String>> other = Dump.of(store.connection());
            other.replaceAll((table, rows) -> numbers(rows));
            embedded.replaceAll((table, rows) -> numbers(rows));
            assertThat(other).isEqualTo(embedded);
        }
        try (ReadOnlyStore store = ReadOnlyStore.open(url);
                PreparedStatement statement = store.prepare("DELETE FROM report")) {
            assertThatThrownBy(statement::execute).hasMessageContaining("read-only");
        }
    }

    /** Databases differ in whether they write 3.0 or 3. */
    private static List<String> numbers(List<String> rows) {
        return rows.stream()
                .map(row -> (row + "|").replace(".0|", "|"))
                .sorted()
                .toList();
    }
}
