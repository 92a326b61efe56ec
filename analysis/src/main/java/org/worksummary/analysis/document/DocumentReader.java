package org.worksummary.analysis.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.worksummary.analysis.document.DocumentException.Kind;
import org.worksummary.text.SourceText;

/**
 * Reads a document (文档) into a source text.
 *
 * <p>What it is told by its content, never by the name's ending. Plain text is read in UTF-8, in UTF-16 with a byte
 * order mark, and in GB18030, which includes GBK and GB2312. A byte order mark is not part of the text; line ends stay
 * as they are. Damaged bytes become U+FFFD where most of the text is sound, and each damaged stretch is listed in
 * {@link SourceText#repairs()}. Immutable; one reader may serve many threads.
 */
public final class DocumentReader {

    /** The size limit of a reader that was not told another one: 64 MiB. */
    public static final long DEFAULT_MAX_BYTES = 64L * 1024 * 1024;

    private final long maxBytes;

    private DocumentReader(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** {@return a reader with the default size limit} */
    public static DocumentReader create() {
        return new DocumentReader(DEFAULT_MAX_BYTES);
    }

    /**
     * Makes a reader with another size limit.
     *
     * @param maxBytes the number of bytes a document may have, from 1 to 1 GiB
     * @return the reader
     * @throws IllegalArgumentException if the limit lies outside
     */
    public DocumentReader withMaxBytes(long maxBytes) {
        if (maxBytes < 1 || maxBytes > 1L << 30) {
            throw new IllegalArgumentException("the limit must lie between 1 byte and 1 GiB: " + maxBytes);
        }
        return new DocumentReader(maxBytes);
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
        if (bytes.length > maxBytes) {
            throw tooLarge(name);
        }
        return source(name, name, bytes);
    }

    private byte[] bytes(String shown, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw tooLarge(shown);
        }
        return bytes;
    }

    private DocumentException tooLarge(String shown) {
        String limit = maxBytes % (1 << 20) == 0 ? (maxBytes >> 20) + " MiB" : maxBytes + " bytes";
        return new DocumentException(
                Kind.TOO_LARGE, shown + " has more than " + limit + "; split it into one file for each report.");
    }

    private static SourceText source(String shown, String name, byte[] bytes) throws DocumentException {
        Optional<DocumentFormat> format = DocumentFormat.of(bytes);
        if (format.isPresent()) {
            throw new DocumentException(
                    Kind.UNSUPPORTED_FORMAT,
                    shown + " is " + format.get().words() + ", which is not read yet; save it as plain text (UTF-8).");
        }
        DecodedText decoded = TextDecoder.decode(bytes)
                .orElseThrow(() -> new DocumentException(
                        TextDecoder.looksBinary(bytes) ? Kind.NOT_TEXT : Kind.UNDECODABLE,
                        TextDecoder.looksBinary(bytes)
                                ? notText(shown)
                                : shown + " is neither UTF-8 nor GB18030 text; save it again as plain text (UTF-8)."));
        if (decoded.text().isBlank()) {
            throw new DocumentException(Kind.EMPTY, shown + " is empty; give a file with the report's text in it.");
        }
        if (decoded.hasControls()) {
            throw new DocumentException(Kind.NOT_TEXT, notText(shown));
        }
        return new SourceText(
                name, "text/plain", decoded.charset(), SourceText.sha256(bytes), decoded.text(), decoded.repairs());
    }

    private static String notText(String shown) {
        return shown + " is not a text file; give the report as plain text (UTF-8 or GBK).";
    }
}
