package org.worksummary.archive.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The run of one walker and some workers, from the first outcome taken to the last, or to the closing of the stream.
 *
 * <p>An empty element ends a queue: the walker's and the workers' last word. Both queues are short: a worker that finds no room for its outcome waits, then the walker waits for the workers.
 */
final class OutcomeQueue {
    private static final int ROOM = 4;

    private final BlockingQueue<Optional<FileInArchive>> files;
    private final BlockingQueue<Optional<Outcome>> outcomes;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger working;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private boolean started;

    OutcomeQueue(Path folder, int workers, Function<Semaphore, ReportWorker> worker, ArchiveReader.Limits limits) {
        files = new ArrayBlockingQueue<>(workers * ROOM);
        outcomes = new ArrayBlockingQueue<>(workers * ROOM);
        working = new AtomicInteger(workers);
        Semaphore chars = new Semaphore(limits.maxChars(), true);
        threads.add(thread("archive-walker", () -> walk(folder)));
        for (int i = 0; i < workers; i++) {
            ReportWorker each = worker.apply(chars);
            threads.add(thread("archive-worker-" + i, () -> work(each)));
        }
    }

    Stream<Outcome> stream() {
        Spliterator<Outcome> taken = new AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.NONNULL) {
            @Override
            public boolean tryAdvance(Consumer<? super Outcome> action) {
                Outcome next = next();
                if (next == null) {
                    return false;
                }
                action.accept(next);
                return true;
            }
        };
        return StreamSupport.stream(taken, false).onClose(this::close);
    }

    private @Nullable Outcome next() {
        if (!started) {
            started = true;
            threads.forEach(Thread::start);
        }
        try {
            while (true) {
                Optional<Outcome> next = outcomes.take();
                if (next.isPresent()) {
                    return next.get();
                }
                if (working.decrementAndGet() == 0) {
                    // One more for whoever asks again after the end.
                    working.set(1);
                    outcomes.put(Optional.empty());
                    rethrow();
                    return null;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new IllegalStateException("interrupted while waiting for a report", e);
        }
    }

    private void rethrow() {
        Throwable thrown = failure.get();
        if (thrown instanceof IOException e) {
            throw new UncheckedIOException(e);
        }
        if (thrown != null) {
            throw new IllegalStateException("the archive could not be walked", thrown);
        }
    }

    private void close() {
        threads.forEach(Thread::interrupt);
    }

    private static Thread thread(String name, Runnable run) {
        Thread thread = new Thread(run, name);
        thread.setDaemon(true);
        return thread;
    }

    private void walk(Path folder) {
        try {
            FileWalk.walk(folder, file -> files.put(Optional.of(file)));
        } catch (IOException | RuntimeException e) {
            failure.set(e);
        } catch (InterruptedException e) {
            return;
        }
        try {
            files.put(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(ReportWorker worker) {
        try {
            Optional<FileInArchive> file = files.take();
            while (file.isPresent()) {
                outcomes.put(Optional.of(worker.read(file.get())));
                file = files.take();
            }
            files.put(Optional.empty());
            outcomes.put(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
