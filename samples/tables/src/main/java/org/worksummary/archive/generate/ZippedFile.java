package org.worksummary.archive.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the smallest documents of parts in a ZIP file that hold a text, a paragraph for each line. */
final class ZippedFile {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String TYPES = HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s.main+xml\"/>"
            + "</Types>";
    private static final String RELATIONS = HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"%s\"/></Relationships>";
    private static final String WORD = HEAD
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body>"
            + "</w:document>";
    private static final String SHEETS =
            HEAD + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";
    private static final String OPEN = HEAD
            + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\"><office:body>"
            + "<office:text>%s</office:text></office:body></office:document-content>";
    private static final String OPEN_MANIFEST = HEAD
            + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
            + "<manifest:file-entry manifest:full-path=\"/\""
            + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/></manifest:manifest>";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    private ZippedFile() {}

    /** {@return a Word document (.docx)} */
    static byte[] docx(String text) {
        return office(
                "word/document.xml", "wordprocessingml.document", WORD.formatted(lines(text, "w:p", "w:r", "w:t")));
    }

    /** {@return a workbook (.xlsx), with no sheet in it} */
    static byte[] xlsx() {
        return office("xl/workbook.xml", "spreadsheetml.sheet", SHEETS);
    }

    /** {@return an OpenDocument text (.odt)} */
    static byte[] odt(String text) {
        return new ZippedFile()
                .part("mimetype", "application/vnd.oasis.opendocument.text")
                .part("META-INF/manifest.xml", OPEN_MANIFEST)
                .part("content.xml", OPEN.formatted(lines(text, "text:p")))
                .bytes();
    }

    private static byte[] office(String part, String type, String content) {
        return new ZippedFile()
                .part("[Content_Types].xml", TYPES.formatted(part, type))
                .part("_rels/.rels", RELATIONS.formatted(part))
                .part(part, content)
                .bytes();
    }

    /** {@return each line within these elements} */
    static String lines(String text, String... elements) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (String element : elements) {
            before.append('<').append(element).append('>');
            after.insert(0, "</" + element + ">");
        }
        return text.lines().map(line -> before + line + after).collect(Collectors.joining("\n"));
    }

    private ZippedFile part(String name, String content) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
