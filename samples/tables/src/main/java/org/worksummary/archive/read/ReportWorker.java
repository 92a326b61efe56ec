package org.worksummary.archive.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.SummaryParser;
import org.worksummary.analysis.document.DocumentException;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;

/**
 * Reads and parses one file after the other (逐个处理), and makes an outcome of whatever happens.
 *
 * <p>The characters that are being parsed at one time by all workers are bounded, so that a few huge reports take turns.
 */
public final class ReportWorker {
    private final DocumentReader reader;
    private final SummaryParser parser;
    private final long maxBytes;
    private final int maxChars;
    private final Semaphore chars;
    private final BiPredicate<String, String> known;

    ReportWorker(
            SummaryParser parser, ArchiveReader.Limits limits, Semaphore chars, BiPredicate<String, String> known) {
        this.reader = DocumentReader.create().withMaxBytes(limits.maxBytes());
        this.parser = parser;
        this.maxBytes = limits.maxBytes();
        this.maxChars = limits.maxChars();
        this.chars = chars;
        this.known = known;
    }

    /** {@return a worker that shares nothing with others and knows no file yet} */
    public static ReportWorker alone(SummaryParser parser, ArchiveReader.Limits limits) {
        return new ReportWorker(parser, limits, new Semaphore(limits.maxChars()), (path, sha256) -> false);
    }

    /** {@return what became of a file, whatever that is} */
    public Outcome read(FileInArchive file) throws InterruptedException {
        long begun = System.nanoTime();
        byte[] bytes;
        try (InputStream in = file.content().open()) {
            bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 16));
        } catch (RefusedException e) {
            return new Outcome(file.path(), 0, null, e.status(), since(begun), said(e), null);
        } catch (IOException | RuntimeException e) {
            return new Outcome(file.path(), 0, null, "unreadable", since(begun), said(e), null);
        }
        String sha256 = SourceText.sha256(bytes);
        if (known.test(file.path(), sha256)) {
            return new Outcome(file.path(), bytes.length, sha256, Outcome.UNCHANGED, since(begun), null, null);
        }
        String status;
        String error;
        WorkSummary summary = null;
        try {
            SourceText source = reader.read(file.name(), bytes);
            if (source.length() > maxChars) {
                status = "too_large";
                error = "It has more than " + maxChars + " characters; split it into one file for each report.";
            } else {
                summary = parse(source);
                status = Outcome.OK;
                error = null;
            }
        } catch (DocumentException e) {
            status = e.kind().name().toLowerCase(Locale.ROOT);
            error = said(e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            status = Outcome.FAILED;
            error = said(e);
        }
        return new Outcome(file.path(), bytes.length, sha256, status, since(begun), error, summary);
    }

    private WorkSummary parse(SourceText source) throws InterruptedException {
        int share = Math.max(1, source.length());
        chars.acquire(share);
        try {
            return parser.parse(source);
        } finally {
            chars.release(share);
        }
    }

    private static long since(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static String said(Throwable e) {
        @Nullable String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
