package org.worksummary.analysis.internal.document;

import java.io.IOException;
import java.util.Optional;
import org.worksummary.analysis.document.DocumentException.Kind;
import org.worksummary.analysis.internal.document.docx.DocxReader;
import org.worksummary.analysis.internal.document.docx.WordXmlReader;
import org.worksummary.analysis.internal.document.html.HtmlReader;
import org.worksummary.analysis.internal.document.html.MhtmlReader;
import org.worksummary.analysis.internal.document.odt.OdtReader;
import org.worksummary.analysis.internal.document.pdf.PdfReader;
import org.worksummary.analysis.internal.document.rtf.RtfReader;
import org.worksummary.analysis.internal.document.word.WordReader;

/** Reads a document with the reader of its format. */
public final class Readers {
    private Readers() {}

    /**
     * Reads a document.
     *
     * @throws ReadFailure if it can't be read
     */
    public static Reading read(DocumentFormat format, byte[] bytes, Budget budget) throws ReadFailure {
        try {
            return reader(format).read(bytes, budget);
        } catch (ReadFailure e) {
            throw e;
        } catch (NoClassDefFoundError e) {
            Optional<Library> library = format.library();
            if (library.isEmpty()) {
                throw e;
            }
            throw library.get().missing(format, e);
        } catch (OutOfMemoryError e) {
            throw new ReadFailure(
                    Kind.LIMIT_EXCEEDED, "needs more memory than the program has; give it more, or split it.", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw ReadFailure.damaged(format, e);
        }
    }

    private static FormatReader reader(DocumentFormat format) {
        return switch (format) {
            case DOC -> new WordReader();
            case DOCX -> new DocxReader();
            case WORD_XML -> new WordXmlReader();
            case ODT -> new OdtReader();
            case RTF -> new RtfReader();
            case PDF -> new PdfReader();
            case HTML -> new HtmlReader();
            case MHTML -> new MhtmlReader();
        };
    }
}
