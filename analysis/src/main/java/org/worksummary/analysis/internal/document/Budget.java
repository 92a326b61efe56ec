package org.worksummary.analysis.internal.document;

import org.worksummary.analysis.document.DocumentException.Kind;
import org.worksummary.analysis.document.DocumentLimits;

/** What the reading of one document may still take. Used once. */
public final class Budget {
    private static final long FREE_INFLATION = 4L << 20;

    private final DocumentLimits limits;
    private final long start = System.nanoTime();
    private long inflated;
    private long characters;

    /** Makes a budget that begins to run out now. */
    public Budget(DocumentLimits limits) {
        this.limits = limits;
    }

    /** Takes the inflated bytes of one part of an archive. */
    public void inflate(long bytes, long partSoFar, long compressed) throws ReadFailure {
        inflated += bytes;
        if (inflated > limits.maxInflatedBytes()) {
            throw exceeded("unpacks to more than " + limits.maxInflatedBytes() + " bytes");
        }
        if (partSoFar > FREE_INFLATION && partSoFar / Math.max(1, compressed) >= limits.maxInflationRatio()) {
            throw exceeded("unpacks to more than " + limits.maxInflationRatio() + " times its size");
        }
        checkTime();
    }

    /** Takes characters of text. */
    public void characters(int count) throws ReadFailure {
        characters += count;
        if (characters > limits.maxCharacters()) {
            throw exceeded("has more than " + limits.maxCharacters() + " characters");
        }
        checkTime();
    }

    /** Checks a number of pages. */
    public void pages(int count) throws ReadFailure {
        if (count > limits.maxPages()) {
            throw exceeded("has more than " + limits.maxPages() + " pages");
        }
    }

    /** Checks the time. */
    public void checkTime() throws ReadFailure {
        if (System.nanoTime() - start > limits.maxTime().toNanos()) {
            throw exceeded("takes longer to read than " + limits.maxTime().toMillis() + " ms");
        }
    }

    private static ReadFailure exceeded(String what) {
        return new ReadFailure(Kind.LIMIT_EXCEEDED, what + "; split it, or allow more through DocumentLimits.");
    }
}
