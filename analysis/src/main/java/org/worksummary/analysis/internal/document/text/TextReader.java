package org.worksummary.analysis.internal.document.text;

import java.util.Optional;
import org.worksummary.analysis.document.DocumentException.Kind;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.ReadFailure;
import org.worksummary.analysis.internal.document.Reading;
import org.worksummary.text.Origins;

/** Reads plain text. */
public final class TextReader {
    private TextReader() {}

    /**
     * Reads a text.
     *
     * @throws ReadFailure if it is no text
     */
    public static Reading read(byte[] bytes, Budget budget) throws ReadFailure {
        Optional<DecodedText> found = TextDecoder.decode(bytes);
        if (found.isEmpty()) {
            if (TextDecoder.looksBinary(bytes)) {
                throw notText();
            }
            throw new ReadFailure(
                    Kind.UNDECODABLE,
                    "is text in no character set that is known here; save it again as plain text (UTF-8).");
        }
        DecodedText decoded = found.get();
        if (decoded.hasControls()) {
            throw notText();
        }
        budget.characters(decoded.text().length());
        return new Reading(decoded.text(), decoded.charset(), decoded.repairs(), Origins.none());
    }

    private static ReadFailure notText() {
        return new ReadFailure(
                Kind.NOT_TEXT, "is not a text file; give the report as plain text (UTF-8 or GBK) or a Word document.");
    }
}
