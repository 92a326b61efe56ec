package org.worksummary.analysis.internal.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.worksummary.analysis.document.DocumentException.Kind;

/**
 * Tells the format of a document by its content, never by its name.
 *
 * <p>A document of a format that is not read is refused here, with what to do about it.
 */
public final class FormatSniffer {
    private static final int LOOK_AT = 4096;
    private static final int[] OWNER_FILE_SIZES = {162, 165};
    private static final int LONGEST_USER_NAME = 54;

    private FormatSniffer() {}

    /**
     * Tells the format.
     *
     * @return the format, or nothing for what is plain text if it is readable at all
     * @throws ReadFailure if it is of a format that is not read
     */
    public static Optional<DocumentFormat> sniff(String name, byte[] bytes) throws ReadFailure {
        if (isOwnerFile(name, bytes)) {
            throw new ReadFailure(
                    Kind.LOCK_FILE,
                    "only marks a document as open in a word processor; give the document itself,"
                            + " whose name lacks the mark at the front.");
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return Optional.of(CompoundFile.sniff(bytes));
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
            return Optional.of(ArchiveSniffer.sniff(bytes));
        }
        String head = head(bytes);
        if (head.startsWith("{\\rtf")) {
            return Optional.of(DocumentFormat.RTF);
        }
        if (head.startsWith("%PDF-") || !head.startsWith("<") && startsLine(head, "%PDF-1.")) {
            return Optional.of(DocumentFormat.PDF);
        }
        return markup(head.toLowerCase(Locale.ROOT));
    }

    /** The first characters as if each byte were one; NUL bytes of UTF-16 and what stands before the text left out. */
    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK_AT), StandardCharsets.ISO_8859_1);
        int from = head.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
            head = head.replace("\u0000", "");
            from = 2;
        } else if (head.startsWith("<\u0000") || head.startsWith("\u0000<")) {
            head = head.replace("\u0000", "");
        }
        return head.substring(from).stripLeading();
    }

    private static Optional<DocumentFormat> markup(String head) {
        if (head.startsWith("<?xml")) {
            if (head.contains("<w:worddocument") || head.contains("progid=\"word.document\"")) {
                return Optional.of(DocumentFormat.WORD_XML);
            }
            return head.contains("<html") ? Optional.of(DocumentFormat.HTML) : Optional.empty();
        }
        if (isMimeHead(head)) {
            return Optional.of(DocumentFormat.MHTML);
        }
        String start = head;
        while (start.startsWith("<!--")) {
            int end = start.indexOf("-->");
            if (end < 0) {
                break;
            }
            start = start.substring(end + 3).stripLeading();
        }
        for (String tag : List.of("<!doctype html", "<html", "<head", "<body", "<meta ")) {
            if (start.startsWith(tag)) {
                return Optional.of(DocumentFormat.HTML);
            }
        }
        return isFragment(start) ? Optional.of(DocumentFormat.HTML) : Optional.empty();
    }

    /** A piece of a page: it begins with a block's tag, and that or a paragraph is closed in it. */
    private static boolean isFragment(String start) {
        for (String tag : List.of("p", "div", "table", "h1", "h2", "span", "section", "article", "font")) {
            boolean opens = start.startsWith("<" + tag + ">") || start.startsWith("<" + tag + " ");
            if (opens && (start.contains("</" + tag + ">") || start.contains("</p>"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMimeHead(String head) {
        boolean first = head.startsWith("mime-version:") || head.startsWith("from:") || head.startsWith("subject:");
        return first && startsLine(head, "mime-version:") && startsLine(head, "content-type:");
    }

    private static boolean startsLine(String head, String word) {
        return head.startsWith(word) || head.contains("\n" + word);
    }

    /** An owner file has the user's name, its length before it, in a fixed size that is mostly blank. */
    private static boolean isOwnerFile(String name, byte[] bytes) {
        if (name.startsWith("~$") || name.startsWith(".~lock.")) {
            return bytes.length < 4096;
        }
        boolean size = bytes.length == OWNER_FILE_SIZES[0] || bytes.length == OWNER_FILE_SIZES[1];
        if (!size || bytes[0] < 1 || bytes[0] > LONGEST_USER_NAME) {
            return false;
        }
        int blank = 0;
        for (byte b : bytes) {
            if (b == 0 || b == ' ') {
                blank++;
            }
        }
        return blank * 2 > bytes.length;
    }

    static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
