package org.worksummary.archive.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.worksummary.archive.export.Visible;
import org.worksummary.archive.read.Outcome;
import org.worksummary.archive.store.ArchiveRun;

/**
 * Shows how a run goes on: files, rate, time left, failures; and tells at its end what became of them.
 *
 * <p>There is a bar in a terminal only. The number of files is counted before, without looking into ZIP files.
 */
final class RunProgress implements ArchiveRun.Progress, AutoCloseable {
    private static final int EVERY_MILLIS = 250;

    private final @Nullable ProgressBar bar;
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final long begun = System.nanoTime();
    private int files;
    private int failures;

    RunProgress(Path folder, boolean visible) throws IOException {
        this.bar = visible
                ? new ProgressBarBuilder()
                        .setTaskName("reading")
                        .setInitialMax(count(folder))
                        .setUnit(" files", 1)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(EVERY_MILLIS)
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .showSpeed()
                        .build()
                : null;
    }

    @Override
    public void file(Outcome outcome) {
        files++;
        statuses.merge(outcome.status(), 1, Integer::sum);
        if (outcome.isFailure()) {
            failures++;
        }
        if (bar != null) {
            bar.maxHint(Math.max(bar.getMax(), files));
            bar.step();
            bar.setExtraMessage(failures + " failed");
        }
    }

    /** Ends the bar and writes one line. */
    void report(PrintWriter err, String store, String asked) {
        close();
        double seconds = (System.nanoTime() - begun) / 1e9;
        StringBuilder line = new StringBuilder("worksummary: " + files + " files in ")
                .append(Math.round(seconds * 10) / 10.0)
                .append(" s (")
                .append(Math.round(files / Math.max(seconds, 0.001)))
                .append("/s):");
        statuses.forEach((status, count) ->
                line.append(' ').append(count).append(' ').append(status).append(','));
        line.setLength(line.length() - 1);
        err.println(line.append("; store ").append(Visible.of(store)));
        if (failures > 0) {
            err.println("worksummary: what could not be read: worksummary query " + Visible.of(asked)
                    + " --named failures");
        }
    }

    private static long count(Path folder) throws IOException {
        long[] count = {0};
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                count[0]++;
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return count[0];
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
