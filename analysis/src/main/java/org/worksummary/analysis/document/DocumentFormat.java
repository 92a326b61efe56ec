package org.worksummary.analysis.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The document formats that are told from their first bytes, and are not read. */
enum DocumentFormat {
    OLE2("a Word or WPS document (.doc)"),
    DOCX("a Word document (.docx)"),
    ODT("an OpenDocument text (.odt)"),
    ZIP("a ZIP archive or Office document"),
    PDF("a PDF document"),
    RTF("a rich text document (.rtf)"),
    WORD_XML("a Word document in XML"),
    HTML("a web page");

    private static final byte[] OLE2_MAGIC = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int LOOK_AT = 4096;

    private final String words;

    DocumentFormat(String words) {
        this.words = words;
    }

    /** What a person calls it, with its article. */
    String words() {
        return words;
    }

    /** Tells the format of a document that is not plain text. */
    static Optional<DocumentFormat> of(byte[] bytes) {
        if (startsWith(bytes, OLE2_MAGIC)) {
            return Optional.of(OLE2);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(zip(head));
        }
        String start = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        start = start.stripLeading();
        if (start.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (start.startsWith("{\\rtf")) {
            return Optional.of(RTF);
        }
        return markup(start);
    }

    private static DocumentFormat zip(String head) {
        if (head.contains("application/vnd.oasis.opendocument.text")) {
            return ODT;
        }
        return head.contains("word/") || head.contains("[Content_Types].xml") ? DOCX : ZIP;
    }

    private static Optional<DocumentFormat> markup(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return Optional.of(HTML);
        }
        if (lower.startsWith("<?xml")) {
            if (lower.contains("<?mso-application") || lower.contains("<w:worddocument")) {
                return Optional.of(WORD_XML);
            }
            if (lower.contains("<html")) {
                return Optional.of(HTML);
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (bytes[i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
