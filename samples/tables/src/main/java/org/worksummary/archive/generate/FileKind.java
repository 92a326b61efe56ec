package org.worksummary.archive.generate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** The kinds of file in a generated archive, with how many of each hundred files are of the kind. */
enum FileKind {
    /** A report in UTF-8. */
    UTF8(41, ".txt", random -> text(random).getBytes(StandardCharsets.UTF_8)),
    /** A report in GBK. */
    GBK(13, ".txt", random -> text(random).getBytes(Charset.forName("GB18030"))),
    /** A report with a byte order mark and Windows line ends. */
    CRLF(8, ".txt", random -> ('\uFEFF' + text(random).replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)),
    /** A report in UTF-16, as Notepad's "Unicode" is. */
    UTF16(2, ".txt", random -> ('\uFEFF' + text(random)).getBytes(StandardCharsets.UTF_16LE)),
    /** A report as a Word document. */
    DOCX(6, ".docx", random -> ZippedFile.docx(text(random))),
    /** A report as a binary Word document. */
    DOC(2, ".doc", random -> BinaryWordFile.doc(text(random))),
    /** A report as a Word 2003 document in XML. */
    WORD_XML(1, ".xml", random -> MarkupFile.wordXml(text(random))),
    /** A report as an OpenDocument text. */
    ODT(2, ".odt", random -> ZippedFile.odt(text(random))),
    /** A report as a rich text document. */
    RTF(2, ".rtf", random -> MarkupFile.rtf(text(random))),
    /** A report as a PDF document. */
    PDF(2, ".pdf", random -> PdfFile.of(text(random))),
    /** A report as a web page. */
    HTML(2, ".html", random -> MarkupFile.html(text(random))),
    /** A report as a saved web page. */
    MHT(1, ".mht", random -> MarkupFile.mht(text(random))),
    /** The last report in UTF-8 once more, byte for byte. */
    DUPLICATE(4, ".txt", (random, last) -> last.clone()),
    /** The last report in UTF-8 once more, a year later with other figures. */
    COPY(4, ".txt", FileKind::aYearLater),
    /** A report in which some bytes are damaged. */
    DAMAGED(3, ".txt", FileKind::withDamagedBytes),
    /** Nothing but blanks. */
    EMPTY(1, ".txt", random -> " \r\n".getBytes(StandardCharsets.UTF_8)),
    /** No text: bytes by chance behind the head of a picture. */
    PICTURE(1, ".png", FileKind::picture),
    /** A Word document of which the second half is missing. */
    CUT(1, ".docx", FileKind::cut),
    /** A Word document with a password. */
    ENCRYPTED_WORD(1, ".docx", random -> BinaryWordFile.encrypted(ZippedFile.docx(text(random)))),
    /** A PDF document with a password. */
    ENCRYPTED_PDF(1, ".pdf", random -> PdfFile.encrypted(text(random))),
    /** A workbook. */
    WORKBOOK(1, ".xlsx", random -> ZippedFile.xlsx()),
    /** A report of some 300,000 characters; of one in ten, of three million, which is over the limit. */
    HUGE(1, ".txt", FileKind::huge);

    private final int share;
    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // A function without state.
    private final Maker maker;

    /** Makes a file's bytes. */
    private interface Maker {
        byte[] make(Random random, byte[] last);
    }

    /** Makes a file's bytes without looking at another file. */
    private interface NewMaker {
        byte[] make(Random random);
    }

    FileKind(int share, String ending, NewMaker maker) {
        this(share, ending, (random, last) -> maker.make(random));
    }

    FileKind(int share, String ending, Maker maker) {
        this.share = share;
        this.ending = ending;
        this.maker = maker;
    }

    /**
     * {@return the bytes of a file}
     *
     * @param last the last report in UTF-8
     */
    byte[] make(Random random, byte[] last) {
        return maker.make(random, last);
    }

    /** {@return what the names of such files end in} */
    String ending() {
        return ending;
    }

    /** {@return how many of each hundred files are of the kind} */
    int share() {
        return share;
    }

    /** {@return the kind of the file with this number; each hundred has the same kinds} */
    static FileKind of(int number) {
        // 37 has no divisor in common with 100, so that the kinds are mixed.
        int place = Math.floorMod(number * 37, 100);
        for (FileKind kind : values()) {
            place -= kind.share;
            if (place < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("the shares don't add up to 100");
    }

    private static String text(Random random) {
        return ReportText.of(random, 4 + random.nextInt(8));
    }

    /** The next year's report, as some write it: years one up, months and days as they were, other figures. */
    private static byte[] aYearLater(Random random, byte[] last) {
        String text = new String(last, StandardCharsets.UTF_8);
        StringBuilder copy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            String digits = text.substring(i, end);
            if (digits.isEmpty()) {
                copy.append(text.charAt(end++));
            } else if (text.startsWith("年", end)) {
                copy.append(Integer.parseInt(digits) + 1);
            } else if (text.startsWith("月", end) || text.startsWith("日", end)) {
                copy.append(digits);
            } else {
                digits.chars().forEach(digit -> copy.append((char) ('1' + random.nextInt(9))));
            }
            i = end;
        }
        return copy.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withDamagedBytes(Random random, byte[] last) {
        byte[] bytes = last.clone();
        for (int i = 0; i < 5; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) 0xFF;
        }
        return bytes;
    }

    private static byte[] picture(Random random) {
        byte[] bytes = new byte[4000];
        random.nextBytes(bytes);
        bytes[0] = (byte) 0x89;
        bytes[1] = 0;
        return bytes;
    }

    private static byte[] cut(Random random) {
        byte[] docx = ZippedFile.docx(text(random));
        return Arrays.copyOf(docx, docx.length / 2);
    }

    private static byte[] huge(Random random) {
        String text = ReportText.of(random, random.nextInt(10) == 0 ? 25_000 : 2_500);
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
