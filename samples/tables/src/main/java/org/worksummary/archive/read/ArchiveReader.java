package org.worksummary.archive.read;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.worksummary.analysis.SummaryParser;

/**
 * Reads every report of a folder (档案), in parallel.
 *
 * <pre>{@code
 * try (Stream<Outcome> outcomes = ArchiveReader.of(folder).stream()) {
 *     outcomes.flatMap(outcome -> outcome.summary().stream()).forEach(…);
 * }
 * }</pre>
 *
 * <p>Subfolders and ZIP files are walked too. Every file has one outcome; none stops the others. No more files are read
 * than the caller takes, but for a short queue, so that memory does not grow with the archive. Outcomes come as they are
 * done, in no fixed order. Immutable; may be used again.
 */
public final class ArchiveReader {

    /**
     * What bounds the memory that is needed.
     *
     * @param maxBytes the number of bytes a file may have
     * @param maxChars the number of characters a report may have, and all reports together that are parsed at one time
     */
    public record Limits(long maxBytes, int maxChars) {
        /** The limits unless others are given: 32 MiB, one million characters. */
        public static final Limits DEFAULT = new Limits(32L << 20, 1_000_000);
    }

    private final Path folder;
    private final int workers;
    private final Limits limits;
    private final SummaryParser parser;
    private final BiPredicate<String, String> known;

    private ArchiveReader(
            Path folder, int workers, Limits limits, SummaryParser parser, BiPredicate<String, String> known) {
        this.folder = folder;
        this.workers = workers;
        this.limits = limits;
        this.parser = parser;
        this.known = known;
    }

    /** {@return a reader with a worker for each processor and the default limits} */
    public static ArchiveReader of(Path folder) {
        return new ArchiveReader(
                Objects.requireNonNull(folder, "folder"),
                Runtime.getRuntime().availableProcessors(),
                Limits.DEFAULT,
                SummaryParser.create(),
                (path, sha256) -> false);
    }

    /** {@return the same with another number of workers, at least one} */
    public ArchiveReader withWorkers(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("at least one worker: " + workers);
        }
        return new ArchiveReader(folder, workers, limits, parser, known);
    }

    /** {@return the same with other limits} */
    public ArchiveReader withLimits(Limits limits) {
        return new ArchiveReader(folder, workers, Objects.requireNonNull(limits, "limits"), parser, known);
    }

    /** {@return the same with another parser} */
    public ArchiveReader withParser(SummaryParser parser) {
        return new ArchiveReader(folder, workers, limits, Objects.requireNonNull(parser, "parser"), known);
    }

    /**
     * {@return the same, which parses no file again that is known}
     *
     * @param known tells for a path and the SHA-256 digest of its bytes whether the file is known; called by all workers
     */
    public ArchiveReader skipping(BiPredicate<String, String> known) {
        return new ArchiveReader(folder, workers, limits, parser, Objects.requireNonNull(known, "known"));
    }

    /** {@return the outcomes; to be closed, which stops the workers} */
    public Stream<Outcome> stream() {
        return new OutcomeQueue(folder, workers, chars -> new ReportWorker(parser, limits, chars, known), limits)
                .stream();
    }
}
