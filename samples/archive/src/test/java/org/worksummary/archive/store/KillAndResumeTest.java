package org.worksummary.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.worksummary.archive.generate.Folders;
import org.worksummary.archive.read.ArchiveReader;
import org.worksummary.archive.read.Outcome;

/** A run that was broken off anywhere and started again ends with the store of a run that was not. */
class KillAndResumeTest {
    private static final int FILES = 1500;

    /** How many processes are killed, and when; more with {@code -Dworksummary.kills=100 -Dworksummary.seed=7}. */
    private static final int KILLS = Integer.getInteger("worksummary.kills", 4);
    /** How many more there may be until one falls between the first batch and the last. */
    private static final int MORE_KILLS = 40;

    private static final long SEED = Long.getLong("worksummary.seed", 20);

    @TempDir
    private static Path temp;

    private static Path folder = Path.of("");
    private static Map<String, List<String>> whole = Map.of();

    @BeforeAll
    static void runOnce() throws Exception {
        folder = Folders.mixed(temp.resolve("in"));
        for (int i = 10; i < FILES; i++) {
            Folders.report(folder.resolve("more/" + i + ".txt"), "东山", i % 1400);
        }
        try (Store store = Store.open(temp.resolve("whole.db"))) {
            ArchiveRun.run(folder, store, ArchiveReader.of(folder), outcome -> {});
            whole = Dump.of(store.connection());
        }
        assertThat(whole.get("ledger")).hasSize(FILES);
    }

    static Stream<Integer> seeds() {
        return Stream.iterate(1, seed -> seed + 1).limit(4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void brokenOffByAnException(int seed) throws Exception {
        Random random = new Random(seed);
        Path file = temp.resolve("seed" + seed + ".db");
        for (int kill = 0; kill < 3; kill++) {
            try (Store store = Store.open(file)) {
                Bomb bomb = new Bomb(random.nextInt(FILES), random.nextInt(3));
                assertThatThrownBy(() -> ArchiveRun.run(folder, store, ArchiveReader.of(folder), bomb))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("killed");
            }
        }
        try (Store store = Store.open(file)) {
            ArchiveRun.run(folder, store, ArchiveReader.of(folder), outcome -> {});
            assertThat(Dump.of(store.connection())).isEqualTo(whole);
        }
    }

    /** Every kill leaves a part of the whole; whenever a run comes to its end, the store is the whole. */
    @Test
    void killedAsAProcess() throws Exception {
        Random random = new Random(SEED);
        Path file = temp.resolve("process.db");
        long millis = timeOfARun(file);
        int partial = 0;
        for (int kill = 0; kill < KILLS || partial == 0 && kill < KILLS + MORE_KILLS; kill++) {
            Process process = start(file);
            if (process.waitFor(millis / 4 + random.nextLong(millis), TimeUnit.MILLISECONDS)) {
                assertIsWhole(file);
                Files.delete(file);
            } else {
                process.destroyForcibly().waitFor();
                if (Files.exists(file)) {
                    List<String> ledger = ledger(file);
                    assertThat(whole.get("ledger"))
                            .as("kill %d of seed %d", kill, SEED)
                            .containsAll(ledger);
                    partial += ledger.isEmpty() || ledger.size() == FILES ? 0 : 1;
                }
            }
        }
        assertThat(partial).as("kills between the first batch and the last").isPositive();
        Process last = start(file);
        assertThat(last.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(last.exitValue()).isZero();
        assertIsWhole(file);
    }

    private static long timeOfARun(Path file) throws Exception {
        long begun = System.nanoTime();
        assertThat(start(file).waitFor()).isZero();
        assertIsWhole(file);
        Files.delete(file);
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static void assertIsWhole(Path file) throws Exception {
        try (Store store = Store.open(file)) {
            assertThat(Dump.of(store.connection())).isEqualTo(whole);
        }
    }

    private static List<String> ledger(Path file) throws Exception {
        try (Store store = Store.open(file)) {
            return Dump.of(store.connection()).getOrDefault("ledger", List.of());
        }
    }

    @Test
    void aRunAfterAWholeOneParsesNothing() throws Exception {
        Path copy = Files.copy(temp.resolve("whole.db"), temp.resolve("copy.db"));
        AtomicInteger parsed = new AtomicInteger();
        try (Store store = Store.open(copy)) {
            ArchiveRun.run(
                    folder,
                    store,
                    ArchiveReader.of(folder),
                    outcome -> parsed.addAndGet(outcome.status().equals(Outcome.UNCHANGED) ? 0 : 1));
        }
        assertThat(parsed.get()).isZero();
    }

    private static Process start(Path store) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.worksummary.archive.command.ArchiveMain",
                "archive",
                folder.toString(),
                "--out",
                store.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Goes off at a file, or after some batches were written. */
    private static final class Bomb implements ArchiveRun.Progress {
        private int files;
        private int batches;

        Bomb(int files, int batches) {
            this.files = files;
            this.batches = batches;
        }

        @Override
        public void file(Outcome outcome) {
            if (files-- == 0) {
                throw new IllegalStateException("killed");
            }
        }

        @Override
        public void written() {
            if (batches-- == 0) {
                throw new IllegalStateException("killed");
            }
        }
    }
}
