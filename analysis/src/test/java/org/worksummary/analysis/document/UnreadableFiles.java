package org.worksummary.analysis.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Files of every kind that can't be read, as offices have them. */
final class UnreadableFiles {
    private UnreadableFiles() {}

    static byte[] of(String name) throws IOException {
        return switch (name) {
            case "empty.txt", "empty.docx" -> new byte[0];
            case "blank.docx" -> DocxFile.of(DocxFile.p(" ")).bytes();
            case "~$lock.docx" -> "abc".getBytes(UTF_8);
            case "scan.pdf" -> scan();
            case "locked.pdf" -> encrypted("open sesame");
            case "locked.docx" -> compound("Root Entry", "EncryptionInfo", "EncryptedPackage");
            case "locked.doc" -> encryptedWord();
            case "locked.odt" ->
                Archives.zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "META-INF/manifest.xml",
                        "<manifest><file-entry><encryption-data/></file-entry></manifest>",
                        "content.xml",
                        "x");
            case "figures.xlsx" -> Archives.zip("[Content_Types].xml", "x", "xl/workbook.xml", "x");
            case "figures.xls" -> compound("Root Entry", "Workbook");
            case "slides.pptx" -> Archives.zip("ppt/presentation.xml", "x");
            case "cut.docx" -> new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0};
            case "reports.zip" -> Archives.zip("总结.txt", "一、工作情况");
            case "photo.doc" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** A PDF document that opens without a password but may not be changed or copied from, as published ones are. */
    static byte[] restricted() throws IOException {
        return encrypted("");
    }

    private static byte[] encrypted(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(fixture("summary.pdf"))) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] scan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0);
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** The flag of encryption in the first block of the document stream. */
    private static byte[] encryptedWord() throws IOException {
        byte[] bytes = fixture("summary.doc");
        for (int at = 512; at < bytes.length; at += 512) {
            if ((bytes[at] & 0xFF) == 0xEC && (bytes[at + 1] & 0xFF) == 0xA5) {
                bytes[at + 11] |= 1;
                return bytes;
            }
        }
        throw new IllegalStateException("no document stream");
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(UnreadableFiles.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    /** A compound file as far as its directory goes. */
    static byte[] compound(String... streams) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        out.writeBytes(new byte[504]);
        for (String stream : streams) {
            byte[] entry = new byte[128];
            byte[] name = stream.getBytes(UTF_16LE);
            System.arraycopy(name, 0, entry, 0, name.length);
            entry[64] = (byte) (name.length + 2);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }
}
