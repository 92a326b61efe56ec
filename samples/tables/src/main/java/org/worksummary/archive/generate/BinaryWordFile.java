package org.worksummary.archive.generate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes documents in Microsoft's older container: Word's binary format, and Word documents with a password. */
final class BinaryWordFile {
    private static final byte[] TEMPLATE = template();

    private BinaryWordFile() {}

    /** {@return a binary Word document (.doc)} */
    static byte[] doc(String text) {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(TEMPLATE));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            String content = text.replace('\n', '\r');
            document.getRange().insertBefore(content);
            // The template's own paragraph, but for the mark that ends the document.
            new Range(content.length(), document.getRange().getEndOffset() - 1, document).delete();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a Word document (.docx) that is read with a password only} */
    static byte[] encrypted(byte[] docx) {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("reader");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(docx);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES", e);
        }
    }

    private static byte[] template() {
        try (InputStream in = BinaryWordFile.class.getResourceAsStream("template.doc")) {
            if (in == null) {
                throw new IllegalStateException("template.doc is missing beside " + BinaryWordFile.class.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
