package org.worksummary.archive.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.WorkSummary;

/**
 * What became of one file of an archive (处理结果).
 *
 * @param path the path below the archive's folder, with slashes; {@code 2023.zip!/a.txt} for a file in a ZIP file
 * @param bytes the number of bytes that were read
 * @param sha256 the SHA-256 digest of the bytes that were read, or {@code null} where none could be
 * @param status {@code ok}, {@code unchanged} for what was known before and not parsed again, or why there is no report:
 *     {@code failed}, or a kind of {@link org.worksummary.analysis.document.DocumentException} in lower case
 * @param millis how long reading and parsing took
 * @param error what went wrong, in one sentence, or {@code null}
 * @param parsed the report, or {@code null} unless the status is {@code ok}
 */
public record Outcome(
        String path,
        long bytes,
        @Nullable String sha256,
        String status,
        long millis,
        @Nullable String error,
        @Nullable WorkSummary parsed) {

    /** The status of a file that was read and parsed. */
    public static final String OK = "ok";

    /** The status of a file that is as it was when it was parsed before. */
    public static final String UNCHANGED = "unchanged";

    /** The status of a file on which reading or parsing broke down. */
    public static final String FAILED = "failed";

    /** {@return the report, if there is one} */
    public Optional<WorkSummary> summary() {
        return Optional.ofNullable(parsed);
    }

    /** {@return whether the file gave no report} */
    public boolean isFailure() {
        return !status.equals(OK) && !status.equals(UNCHANGED);
    }
}
