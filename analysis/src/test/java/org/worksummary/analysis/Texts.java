package org.worksummary.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts that tests run over: the sample reports, and the gold documents where they stand beside the project. */
public final class Texts {
    private static final Path SAMPLES = Path.of("..", "samples", "reports");
    private static final Path GOLD = Path.of("..", "..", "shared", "gold", "dev");

    private Texts() {}

    static List<Path> samples() {
        return list(SAMPLES);
    }

    /** {@return the gold documents; empty where there are none} */
    static List<Path> gold() {
        return Files.isDirectory(GOLD) ? list(GOLD) : List.of();
    }

    /** {@return all of them} */
    public static Stream<Path> all() {
        return Stream.concat(samples().stream(), gold().stream());
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
