package org.worksummary.analysis.internal.document.html;

import org.worksummary.analysis.document.DocumentException.Kind;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.FormatReader;
import org.worksummary.analysis.internal.document.ReadFailure;
import org.worksummary.analysis.internal.document.Reading;

/** Refuses. */
public final class MhtmlReader implements FormatReader {
    @Override
    public Reading read(byte[] bytes, Budget budget) throws ReadFailure {
        throw new ReadFailure(
                Kind.UNSUPPORTED_FORMAT, "is of a format that is not read yet; save it as plain text (UTF-8).");
    }
}
