package org.worksummary.analysis.internal.document;

import org.worksummary.analysis.document.DocumentException.Kind;
import org.worksummary.analysis.document.DocumentLimits;

/** What the reading of one document may still take. Used once. */
public final class Budget {
    private static final long FREE_INFLATION = 4L << 20;
    private static final int CHARACTERS_PER_PIECE = 16;
    private static final int FREE_PIECES = 10_000;

    private final DocumentLimits limits;
    private final long start = System.nanoTime();
    private long inflated;
    private long characters;
    private long pieces;
    private long gathered;

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

    /** Takes a paragraph or a table cell that a reader has gathered but not yet put into the text. */
    public void piece(int length) throws ReadFailure {
        pieces++;
        gathered += length;
        if (pieces > Math.max(FREE_PIECES, limits.maxCharacters() / CHARACTERS_PER_PIECE)) {
            throw exceeded("has more than " + (pieces - 1) + " paragraphs and table cells");
        }
        if (gathered > limits.maxCharacters()) {
            throw exceeded("has more than " + limits.maxCharacters() + " characters");
        }
        checkTime();
    }

    /** Checks a number of characters that are gathered at once. */
    public void atOnce(long count) throws ReadFailure {
        if (count > limits.maxCharacters()) {
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
