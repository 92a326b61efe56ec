package org.worksummary.analysis.document;

import java.time.Duration;
import java.util.Objects;

/**
 * All limits (上限) a {@link DocumentReader} holds while it reads one document.
 *
 * <table>
 * <caption>The limits and their defaults</caption>
 * <tr><th>limit</th><th>default</th><th>past it</th></tr>
 * <tr><td>bytes of the file</td><td>64 MiB</td><td>{@code TOO_LARGE}</td></tr>
 * <tr><td>bytes of all parts of an archive (.docx, .odt), or of all packed streams of a PDF document but its
 *     pictures, once inflated</td><td>256 MiB</td>
 *     <td>{@code LIMIT_EXCEEDED}</td></tr>
 * <tr><td>inflated to compressed bytes of a part or stream that has more than 4 MiB</td><td>200</td>
 *     <td>{@code LIMIT_EXCEEDED}</td></tr>
 * <tr><td>pages of a PDF document</td><td>2000</td><td>{@code LIMIT_EXCEEDED}</td></tr>
 * <tr><td>characters of the text; of paragraphs and table cells a sixteenth, but at least 10,000</td><td>16 Mi</td>
 *     <td>{@code LIMIT_EXCEEDED}</td></tr>
 * <tr><td>time, looked at after every paragraph or page</td><td>one minute</td><td>{@code LIMIT_EXCEEDED}</td></tr>
 * </table>
 *
 * <p>They hold for the one reader, never through settings of a library that others share. Immutable.
 *
 * @param maxBytes the bytes a file may have, from 1 to 1 GiB
 * @param maxInflatedBytes the bytes all parts of an archive may have together once inflated
 * @param maxInflationRatio how many times its compressed size a part may have
 * @param maxPages the pages a PDF document may have
 * @param maxCharacters the UTF-16 code units the text may have
 * @param maxTime how long reading may take
 */
public record DocumentLimits(
        long maxBytes,
        long maxInflatedBytes,
        int maxInflationRatio,
        int maxPages,
        int maxCharacters,
        Duration maxTime) {
    private static final DocumentLimits DEFAULTS =
            new DocumentLimits(64L << 20, 256L << 20, 200, 2000, 16 << 20, Duration.ofMinutes(1));

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is not positive, or {@code maxBytes} is more than 1 GiB
     */
    public DocumentLimits {
        Objects.requireNonNull(maxTime, "maxTime");
        if (maxBytes < 1 || maxBytes > 1L << 30) {
            throw new IllegalArgumentException("the limit must lie between 1 byte and 1 GiB: " + maxBytes);
        }
        if (maxInflatedBytes < 1 || maxInflationRatio < 1 || maxPages < 1 || maxCharacters < 1) {
            throw new IllegalArgumentException("a limit must be positive");
        }
        if (maxTime.isNegative() || maxTime.isZero()) {
            throw new IllegalArgumentException("the time limit must be positive: " + maxTime);
        }
    }

    /** {@return the limits of a reader that was not told others} */
    public static DocumentLimits defaults() {
        return DEFAULTS;
    }

    /** {@return these limits with another one for the bytes of a file} */
    public DocumentLimits withMaxBytes(long bytes) {
        return new DocumentLimits(bytes, maxInflatedBytes, maxInflationRatio, maxPages, maxCharacters, maxTime);
    }

    /** {@return these limits with another one for the inflated bytes of an archive} */
    public DocumentLimits withMaxInflatedBytes(long bytes) {
        return new DocumentLimits(maxBytes, bytes, maxInflationRatio, maxPages, maxCharacters, maxTime);
    }

    /** {@return these limits with another ratio of inflated to compressed bytes} */
    public DocumentLimits withMaxInflationRatio(int ratio) {
        return new DocumentLimits(maxBytes, maxInflatedBytes, ratio, maxPages, maxCharacters, maxTime);
    }

    /** {@return these limits with another number of pages} */
    public DocumentLimits withMaxPages(int pages) {
        return new DocumentLimits(maxBytes, maxInflatedBytes, maxInflationRatio, pages, maxCharacters, maxTime);
    }

    /** {@return these limits with another number of characters} */
    public DocumentLimits withMaxCharacters(int characters) {
        return new DocumentLimits(maxBytes, maxInflatedBytes, maxInflationRatio, maxPages, characters, maxTime);
    }

    /** {@return these limits with another time} */
    public DocumentLimits withMaxTime(Duration time) {
        return new DocumentLimits(maxBytes, maxInflatedBytes, maxInflationRatio, maxPages, maxCharacters, time);
    }
}
