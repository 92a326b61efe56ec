package org.worksummary.analysis.internal.document;

import java.io.IOException;

/** Reads documents of one format. */
public interface FormatReader {
    /**
     * Reads a document.
     *
     * @param bytes the whole document
     * @param budget what reading may take
     * @return what was read
     * @throws ReadFailure if it can't be read
     * @throws IOException if it is damaged
     */
    Reading read(byte[] bytes, Budget budget) throws IOException;
}
