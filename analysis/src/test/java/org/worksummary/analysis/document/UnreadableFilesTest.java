package org.worksummary.analysis.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.document.DocumentException.Kind;

/** Every kind of unreadable file has its own error, with what to do about it. */
class UnreadableFilesTest {

    @ParameterizedTest
    @CsvSource({
        "empty.txt, EMPTY, give a file with the report's text",
        "empty.docx, EMPTY, give a file with the report's text",
        "blank.docx, EMPTY, give a file with the report's text",
        "~$lock.docx, LOCK_FILE, give the document itself",
        "scan.pdf, IMAGE_ONLY, have the text recognised",
        "locked.pdf, ENCRYPTED, save it without one",
        "locked.docx, ENCRYPTED, save it without one",
        "locked.doc, ENCRYPTED, save it without one",
        "locked.odt, ENCRYPTED, save it without one",
        "figures.xlsx, SPREADSHEET, save the sheet as text",
        "figures.xls, SPREADSHEET, save the sheet as text",
        "slides.pptx, PRESENTATION, save its text",
        "cut.docx, DAMAGED, save it again",
        "reports.zip, UNSUPPORTED_FORMAT, unpack it",
        "photo.doc, NOT_TEXT, plain text (UTF-8 or GBK) or a Word document"
    })
    void saysWhatItIsAndWhatToDo(String name, Kind kind, String advice) throws IOException {
        byte[] bytes = UnreadableFiles.of(name);
        DocumentException e = catchThrowableOfType(
                DocumentException.class, () -> DocumentReader.create().read(name, bytes));
        assertThat(e).as(name).isNotNull();
        assertThat(e.kind()).isEqualTo(kind);
        assertThat(e.getMessage())
                .startsWith(name + " ")
                .contains(advice)
                .endsWith(".")
                .hasLineCount(1);
    }

    /** Files as a word processor locks them; {@code UnreadableFiles} has the least that is one. */
    @ParameterizedTest
    @ValueSource(strings = {"locked.docx", "locked.doc", "locked.odt", "locked.pdf"})
    void whatAWordProcessorLocked(String name) throws IOException {
        byte[] bytes;
        try (InputStream in =
                Objects.requireNonNull(UnreadableFilesTest.class.getResourceAsStream("locked/" + name), name)) {
            bytes = in.readAllBytes();
        }
        DocumentException e = catchThrowableOfType(
                DocumentException.class, () -> DocumentReader.create().read(name, bytes));
        assertThat(e).as(name).isNotNull();
        assertThat(e.kind()).isEqualTo(Kind.ENCRYPTED);
        assertThat(e).hasMessageStartingWith(name + " is protected by a password; ");
    }

    /** Two names that only differ in bytes that are none of UTF-8: still an archive, and a sound one. */
    @Test
    void anArchiveWithNamesInGbk() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("GBK"))) {
            zip.putNextEntry(new ZipEntry("东.txt"));
            zip.putNextEntry(new ZipEntry("南.txt"));
        }
        DocumentException e = catchThrowableOfType(
                DocumentException.class, () -> DocumentReader.create().read("a.zip", out.toByteArray()));
        assertThat(e).as("a.zip").isNotNull();
        assertThat(e.kind()).isEqualTo(Kind.UNSUPPORTED_FORMAT);
        assertThat(e).hasMessageStartingWith("a.zip is a ZIP archive; unpack it");
    }

    @Test
    void whatMayOnlyNotBeChangedIsRead() throws IOException {
        assertThat(DocumentReader.create()
                        .read("a.pdf", UnreadableFiles.restricted())
                        .text())
                .contains("云溪县林业局2024年上半年工作总结");
    }
}
