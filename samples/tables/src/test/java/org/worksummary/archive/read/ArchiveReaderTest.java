package org.worksummary.archive.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.archive.generate.Folders;

class ArchiveReaderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void everyFileHasOneOutcomeAndNoneStopsTheOthers(int workers) throws IOException {
        Folders.mixed(folder);
        List<Outcome> outcomes = read(ArchiveReader.of(folder).withWorkers(workers));
        Map<String, String> statuses = outcomes.stream().collect(Collectors.toMap(Outcome::path, Outcome::status));
        assertThat(statuses)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("东山.txt", "ok"),
                        Map.entry("copy/东山 (2).txt", "ok"),
                        Map.entry("2023/南桥.txt", "ok"),
                        Map.entry("2023/西河.txt", "ok"),
                        Map.entry("2023/crlf.txt", "ok"),
                        Map.entry("2022.zip!/总结/中湖.txt", "ok"),
                        Map.entry("2022.zip!/总结/新港.txt", "ok"),
                        Map.entry("broken/empty.txt", "empty"),
                        Map.entry("broken/picture.png", "not_text"),
                        Map.entry("broken/cut.zip", "damaged")));
        assertThat(outcomes)
                .filteredOn(Outcome::isFailure)
                .hasSize(3)
                .allSatisfy(failed -> assertThat(failed.error()).isNotBlank());
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isFailure())
                .allSatisfy(
                        read -> assertThat(read.summary().orElseThrow().plans()).hasSize(1));
    }

    @Test
    void knownFilesAreNotParsed() throws IOException {
        Folders.mixed(folder);
        List<Outcome> outcomes = read(ArchiveReader.of(folder).skipping((path, sha256) -> path.startsWith("2023/")));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.status().equals(Outcome.UNCHANGED))
                .hasSize(3);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.status().equals(Outcome.OK))
                .hasSize(4);
    }

    @Test
    void noMoreIsReadThanIsTakenButForTheQueues() throws Exception {
        for (int i = 0; i < 200; i++) {
            Folders.report(folder.resolve(i + ".txt"), "东山", i);
        }
        AtomicInteger read = new AtomicInteger();
        ArchiveReader reader = ArchiveReader.of(folder).withWorkers(2).skipping((path, sha256) -> {
            read.incrementAndGet();
            return true;
        });
        try (Stream<Outcome> outcomes = reader.stream()) {
            assertThat(outcomes.iterator().next().status()).isEqualTo(Outcome.UNCHANGED);
            Thread.sleep(300);
            assertThat(read.get()).isBetween(1, 12);
        }
        assertThat(read(reader)).hasSize(200);
    }

    @Test
    void whatIsTooLargeIsAFailureOfItsOwn() throws IOException {
        Folders.text(folder.resolve("bytes.txt"), "工作总结\n".repeat(1000), StandardCharsets.UTF_8);
        Folders.text(folder.resolve("chars.txt"), "工作总结\n".repeat(150), StandardCharsets.UTF_8);
        Folders.report(folder.resolve("fits.txt"), "东山", 1);
        List<Outcome> outcomes = read(ArchiveReader.of(folder).withLimits(new ArchiveReader.Limits(5000, 500)));
        assertThat(outcomes)
                .extracting(Outcome::path, Outcome::status)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("bytes.txt", "too_large"),
                        org.assertj.core.groups.Tuple.tuple("chars.txt", "too_large"),
                        org.assertj.core.groups.Tuple.tuple("fits.txt", "ok"));
    }

    @Test
    void zipNamesAreReadInUtf8AsWell() throws IOException {
        Folders.zip(folder.resolve("a.zip"), StandardCharsets.UTF_8, "东山");
        assertThat(read(ArchiveReader.of(folder))).extracting(Outcome::path).containsExactly("a.zip!/总结/东山.txt");
    }

    @Test
    void manyWorkersMayReadOneZipFile() throws IOException {
        String[] places = new String[400];
        for (int i = 0; i < places.length; i++) {
            places[i] = "东山镇第" + i + "村";
        }
        Folders.zip(folder.resolve("a.zip"), Charset.forName("GB18030"), places);
        for (int round = 0; round < 10; round++) {
            ArchiveReader reader = ArchiveReader.of(folder).withWorkers(4).skipping((path, sha256) -> true);
            assertThat(read(reader)).hasSize(400).noneMatch(Outcome::isFailure);
        }
    }

    @Test
    void anEndedStreamStaysEnded() throws IOException {
        Folders.report(folder.resolve("a.txt"), "东山", 1);
        try (Stream<Outcome> outcomes = ArchiveReader.of(folder).stream()) {
            var each = outcomes.spliterator();
            assertThat(each.tryAdvance(outcome -> {})).isTrue();
            assertThat(each.tryAdvance(outcome -> {})).isFalse();
            assertThat(each.tryAdvance(outcome -> {})).isFalse();
        }
        assertThatThrownBy(() -> ArchiveReader.of(folder).withWorkers(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Outcome> read(ArchiveReader reader) {
        try (Stream<Outcome> outcomes = reader.stream()) {
            return outcomes.toList();
        }
    }
}
