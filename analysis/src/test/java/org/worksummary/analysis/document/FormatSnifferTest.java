package org.worksummary.analysis.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.worksummary.analysis.document.DocumentException.Kind;
import org.worksummary.analysis.internal.document.DocumentFormat;
import org.worksummary.analysis.internal.document.FormatSniffer;

class FormatSnifferTest {
    private final DocumentReader reader = DocumentReader.create();

    static Stream<Arguments> formats() {
        String xml = "<?xml version=\"1.0\"?>\n";
        return Stream.of(
                Arguments.of(compound("Root Entry", "WordDocument", "1Table"), DocumentFormat.DOC),
                Arguments.of(compound("Root Entry", "Workbook", "WordDocument"), DocumentFormat.DOC),
                Arguments.of(DocxFile.of("").bytes(), DocumentFormat.DOCX),
                Arguments.of(
                        Archives.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", ""),
                        DocumentFormat.ODT),
                Arguments.of("{\\rtf1\\ansi 1}".getBytes(UTF_8), DocumentFormat.RTF),
                Arguments.of("%PDF-1.7\n%\u00E2\u00E3".getBytes(ISO_8859_1), DocumentFormat.PDF),
                Arguments.of("\r\n<!DOCTYPE html>\n<p>总结".getBytes(UTF_8), DocumentFormat.HTML),
                Arguments.of("\uFEFF<!-- 模板 --><HTML><body>总结".getBytes(UTF_8), DocumentFormat.HTML),
                Arguments.of("<p class=a>总结</p>".getBytes(UTF_8), DocumentFormat.HTML),
                Arguments.of("\uFEFF<html><p>总结".getBytes(UTF_16LE), DocumentFormat.HTML),
                Arguments.of((xml + "<html xmlns=\"x\"/>").getBytes(UTF_8), DocumentFormat.HTML),
                Arguments.of(
                        (xml + "<?mso-application progid=\"Word.Document\"?>").getBytes(UTF_8),
                        DocumentFormat.WORD_XML),
                Arguments.of(
                        "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n".getBytes(UTF_8),
                        DocumentFormat.MHTML));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void tellsFormatsByTheirContent(byte[] bytes, DocumentFormat format) throws IOException {
        assertThat(FormatSniffer.sniff("a.txt", bytes)).contains(format);
    }

    @ParameterizedTest
    @CsvSource({"PDF和<html>文件共整理56份。", "<关于开展检查的通知>已印发。", "<p 不是标签", "from: 张某\n一、工作情况", "PK，比学赶超", "~$ 是符号"})
    void textsThatLookABitLikeAFormatAreText(String text) throws IOException {
        assertThat(reader.read("a.doc", text.getBytes(UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void refusesWhatIsNoReport() {
        assertFails("a.docx", compound("Root Entry", "EncryptedPackage"), Kind.ENCRYPTED, "protected by a password");
        assertFails("a.doc", compound("Root Entry", "Workbook"), Kind.SPREADSHEET, "spreadsheet (.xls)");
        assertFails("a.doc", compound("Root Entry", "PowerPoint Document"), Kind.PRESENTATION, "presentation");
        assertFails("a.wps", compound("Root Entry", "MatOST"), Kind.UNSUPPORTED_FORMAT, "Microsoft Works");
        assertFails("a.doc", compound("Root Entry", "Contents"), Kind.UNSUPPORTED_FORMAT, "without a Word document");
        assertFails("a.doc", Arrays.copyOf(compound(), 512), Kind.DAMAGED, "damaged");
        assertFails("a.docx", Archives.zip("xl/workbook.xml", "x"), Kind.SPREADSHEET, "spreadsheet (.xlsx)");
        assertFails("a.docx", Archives.zip("ppt/a.xml", "x"), Kind.PRESENTATION, "presentation (.pptx)");
        assertFails("a.docx", Archives.zip("总结.txt", "x"), Kind.UNSUPPORTED_FORMAT, "unpack it");
        String sheet = "application/vnd.oasis.opendocument.spreadsheet";
        assertFails("a.odt", Archives.zip("mimetype", sheet), Kind.SPREADSHEET, "spreadsheet (.ods)");
        byte[] whole = DocxFile.of(DocxFile.p("一、工作情况")).bytes();
        assertFails("a.docx", Arrays.copyOf(whole, whole.length / 2), Kind.DAMAGED, "damaged");
    }

    @Test
    void knowsLockFilesByNameAndByContent() {
        byte[] owner = new byte[162];
        owner[0] = 3;
        System.arraycopy("abc".getBytes(UTF_8), 0, owner, 1, 3);
        assertFails("工作总结.docx", owner, Kind.LOCK_FILE, "only marks a document as open");
        assertFails("~$作总结.docx", "abc".getBytes(UTF_8), Kind.LOCK_FILE, "give the document itself");
        assertFails(".~lock.总结.docx#", ",a,b;".getBytes(UTF_8), Kind.LOCK_FILE, "give the document itself");
    }

    private void assertFails(String name, byte[] bytes, Kind kind, String part) {
        DocumentException e = catchThrowableOfType(DocumentException.class, () -> reader.read(name, bytes));
        assertThat(e).as(name).hasMessageStartingWith(name + " ").hasMessageContaining(part);
        assertThat(e.kind()).isEqualTo(kind);
    }

    /** A compound file as far as its directory goes. */
    private static byte[] compound(String... streams) {
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
