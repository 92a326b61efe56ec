package org.worksummary.archive.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.worksummary.archive.read.ArchiveReader;
import org.worksummary.archive.read.Outcome;
import org.worksummary.archive.table.ParserVersion;

/**
 * Brings a store up to date with a folder (归档).
 *
 * <p>Files that the store holds already, with the same bytes and parsed by the same version of the parser, are not parsed
 * again. A run that was broken off at any point is taken up by running again, and ends with the same store.
 */
public final class ArchiveRun {
    private static final int FILES = 200;
    private static final int CHARS = 2_000_000;
    private static final long NANOS = 5_000_000_000L;

    private final Store store;
    private final ArchiveReader reader;
    private final Path folder;
    private final String parser;
    private final Progress progress;
    private final List<Outcome> batch = new ArrayList<>();
    private long chars;
    private long begun = System.nanoTime();

    /** Is told how a run goes on. */
    public interface Progress {
        /** Called after each file, before its batch is written. */
        void file(Outcome outcome);

        /** Called after each batch is written. */
        default void written() {}
    }

    private ArchiveRun(Path folder, Store store, ArchiveReader reader, String parser, Progress progress) {
        this.folder = folder;
        this.store = store;
        this.reader = reader;
        this.parser = parser;
        this.progress = progress;
    }

    /**
     * Brings the store up to date.
     *
     * @param folder the folder with the reports
     * @param store the store
     * @param reader a reader of that folder
     * @param progress is told of each file
     * @throws IOException if the folder can't be walked, or the store can't be written
     */
    public static void run(Path folder, Store store, ArchiveReader reader, Progress progress) throws IOException {
        new ArchiveRun(folder, store, reader, ParserVersion.current(), progress).run();
    }

    private void run() throws IOException {
        store.tieTo(folder);
        KnownFiles known = store.knownFiles(parser);
        try (Stream<Outcome> outcomes = reader.skipping(known::isDone).stream()) {
            Iterator<Outcome> each = outcomes.iterator();
            while (each.hasNext()) {
                Outcome outcome = each.next();
                known.see(outcome.path());
                progress.file(outcome);
                if (!outcome.status().equals(Outcome.UNCHANGED)) {
                    add(outcome);
                }
            }
        } catch (UncheckedIOException e) {
            throw new IOException(folder + " can't be walked: " + e.getMessage(), e);
        }
        write();
        known.allSeen();
        store.finish(known);
    }

    private void add(Outcome outcome) throws IOException {
        batch.add(outcome);
        chars += outcome.summary().map(summary -> summary.source().length()).orElse(0);
        if (batch.size() >= FILES || chars >= CHARS || System.nanoTime() - begun > NANOS) {
            write();
        }
    }

    private void write() throws IOException {
        store.write(batch, parser);
        batch.clear();
        chars = 0;
        begun = System.nanoTime();
        progress.written();
    }
}
