package org.worksummary.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.worksummary.analysis.document.DocumentLimits;
import org.worksummary.analysis.document.DocumentReader;

/**
 * How fast documents are read: {@code make FIXTURES FOLDER PAGES} makes them, {@code once FILE} reads one, {@code speed
 * FILE PAGES} prints pages a second. The script {@code samples/benchmarks/documents} makes a table of it.
 */
public final class DocumentsBenchmark {
    private static final int TIMES = 15;

    private DocumentsBenchmark() {}

    /** Does what the first argument says. */
    public static void main(String[] args) throws IOException {
        DocumentReader reader = DocumentReader.create()
                .withLimits(
                        DocumentLimits.defaults().withMaxInflationRatio(10_000).withMaxTime(Duration.ofMinutes(5)));
        switch (args[0]) {
            case "make" -> {
                Path fixtures = Path.of(args[1]);
                String text = reader.read(fixtures.resolve("summary.docx")).text();
                new LongDocuments(fixtures, Path.of(args[2]), Integer.parseInt(args[3])).make(text);
            }
            case "once" -> reader.read(Path.of(args[1]));
            case "speed" -> speed(reader, Path.of(args[1]), Integer.parseInt(args[2]));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** The median of some readings, after as many to warm up. */
    private static void speed(DocumentReader reader, Path file, int pages) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        long[] times = new long[TIMES];
        int characters = 0;
        for (int i = 0; i < 2 * TIMES; i++) {
            long start = System.nanoTime();
            characters = reader.read("report", bytes).length();
            times[i % TIMES] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        double seconds = times[TIMES / 2] / 1e9;
        System.out.printf(Locale.ROOT, "%d %d %.0f%n", bytes.length / 1024, characters, pages / seconds);
    }
}
