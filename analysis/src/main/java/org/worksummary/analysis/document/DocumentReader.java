package org.worksummary.analysis.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.worksummary.analysis.document.DocumentException.Kind;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.DocumentFormat;
import org.worksummary.analysis.internal.document.FormatSniffer;
import org.worksummary.analysis.internal.document.ReadFailure;
import org.worksummary.analysis.internal.document.Readers;
import org.worksummary.analysis.internal.document.Reading;
import org.worksummary.analysis.internal.document.text.TextReader;
import org.worksummary.text.SourceText;

/**
 * Reads a document (文档) into a source text.
 *
 * <p>What it is told by its content, never by the name's ending: plain text in UTF-8, UTF-16, GB18030 (GBK) and
 * Big5, Word documents (.docx, Word 2003 XML) and OpenDocument and rich text without further libraries; binary Word and WPS
 * documents, PDF and web pages with an optional dependency each, which is named where it is missing.
 *
 * <p>Paragraphs end with a line feed, the last one of a PDF page with a form feed; the cells of a table row are parted
 * by tabs. The markers of automatic numbering become part of the text. {@link SourceText#origins()} leads back to
 * paragraph, cell and page. In plain text line ends stay as they are, a byte order mark is not part of the text, and
 * damaged characters become U+FFFD where most of the text is sound, and a head in GBK before a tail in UTF-8 is read
 * right; each such stretch is listed in {@link SourceText#repairs()}. Immutable; one reader may serve many threads.
 */
public final class DocumentReader {

    /** The size limit of a reader that was not told another one: 64 MiB. */
    public static final long DEFAULT_MAX_BYTES = DocumentLimits.defaults().maxBytes();

    private final DocumentLimits limits;

    private DocumentReader(DocumentLimits limits) {
        this.limits = limits;
    }

    /** {@return a reader with the default limits} */
    public static DocumentReader create() {
        return new DocumentReader(DocumentLimits.defaults());
    }

    /** {@return a reader with other limits} */
    public DocumentReader withLimits(DocumentLimits limits) {
        return new DocumentReader(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Makes a reader with another size limit.
     *
     * @param maxBytes the number of bytes a document may have, from 1 to 1 GiB
     * @return the reader
     * @throws IllegalArgumentException if the limit lies outside
     */
    public DocumentReader withMaxBytes(long maxBytes) {
        return new DocumentReader(limits.withMaxBytes(maxBytes));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its text, named as the file is, without its folders
     * @throws DocumentException if it can't be read; the exception says why
     */
    public SourceText read(Path file) throws DocumentException {
        if (Files.isDirectory(file)) {
            throw new DocumentException(Kind.DIRECTORY, file + " is a folder; name the files in it.");
        }
        Path last = file.getFileName();
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = bytes(file.toString(), in);
        } catch (NoSuchFileException e) {
            throw new DocumentException(Kind.MISSING, file + " does not exist; check the path.", e);
        } catch (DocumentException e) {
            throw e;
        } catch (IOException e) {
            throw new DocumentException(Kind.UNREADABLE, file + " can't be read; check its permissions.", e);
        }
        return source(file.toString(), last == null ? file.toString() : last.toString(), bytes);
    }

    /**
     * Reads a stream to its end or to the size limit; closing it stays with the caller.
     *
     * @param name the name the document goes by
     * @param in the stream
     * @return the text
     * @throws DocumentException if it can't be read; the exception says why
     * @throws IOException if the stream fails
     */
    public SourceText read(String name, InputStream in) throws IOException {
        return source(name, name, bytes(name, in));
    }

    /**
     * Reads a document that is in memory.
     *
     * @param name the name the document goes by
     * @param bytes the whole document
     * @return the text
     * @throws DocumentException if it can't be read; the exception says why
     */
    public SourceText read(String name, byte[] bytes) throws DocumentException {
        if (bytes.length > limits.maxBytes()) {
            throw tooLarge(name);
        }
        return source(name, name, bytes);
    }

    private byte[] bytes(String shown, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) limits.maxBytes() + 1);
        if (bytes.length > limits.maxBytes()) {
            throw tooLarge(shown);
        }
        return bytes;
    }

    private DocumentException tooLarge(String shown) {
        long maxBytes = limits.maxBytes();
        String limit = maxBytes % (1 << 20) == 0 ? (maxBytes >> 20) + " MiB" : maxBytes + " bytes";
        return new DocumentException(
                Kind.TOO_LARGE, shown + " has more than " + limit + "; split it into one file for each report.");
    }

    private SourceText source(String shown, String name, byte[] bytes) throws DocumentException {
        try {
            Optional<DocumentFormat> format = FormatSniffer.sniff(name, bytes);
            Budget budget = new Budget(limits);
            Reading reading =
                    format.isPresent() ? Readers.read(format.get(), bytes, budget) : TextReader.read(bytes, budget);
            if (reading.text().isBlank()) {
                throw new ReadFailure(Kind.EMPTY, "is empty; give a file with the report's text in it.");
            }
            return new SourceText(
                    name,
                    format.map(DocumentFormat::mediaType).orElse("text/plain"),
                    reading.charset(),
                    SourceText.sha256(bytes),
                    reading.text(),
                    reading.repairs(),
                    reading.origins());
        } catch (ReadFailure e) {
            throw new DocumentException(e.kind(), shown + " " + e.getMessage(), e);
        }
    }
}
