package org.worksummary.analysis.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.worksummary.analysis.document.DocxFile.p;
import static org.worksummary.analysis.document.DocxFile.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Files made to hang a reader, to exhaust its memory, or to make it read what is not theirs. */
final class HostileFiles {
    private static final String LAUGHS = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
            + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">"
            + "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">]>";
    private static final String OUTSIDE =
            "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">"
                    + "<!ENTITY % y SYSTEM \"http://127.0.0.1:9/y.dtd\"> %y;]>";
    private static final String WORD_XML =
            "<?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w=\"w\">" + "<w:body><w:p><w:r><w:t>";

    private HostileFiles() {}

    /** All of them, each made when it is asked for. */
    static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        archives(files);
        texts(files);
        pdf(files);
        word(files);
        return files;
    }

    private static void archives(Map<String, Supplier<byte[]>> files) {
        files.put("bomb.docx", () -> DocxFile.of(p("开".repeat(16 << 20))).bytes());
        files.put(
                "bomb-styles.docx",
                () -> DocxFile.of(p("甲")).withStyles(" ".repeat(64 << 20)).bytes());
        files.put("nested.docx", () -> {
            byte[] inner = Archives.zip("word/document.xml", " ".repeat(64 << 20));
            return Archives.zip(Map.of("word/document.xml", inner));
        });
        files.put("many-entries.docx", () -> {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            for (int i = 0; i < 65_000; i++) {
                parts.put("word/media/image" + i + ".png", new byte[0]);
            }
            return Archives.zip(parts);
        });
        files.put("laughs.docx", () -> Archives.zip("word/document.xml", LAUGHS + document("&g;")));
        files.put("outside.docx", () -> Archives.zip("word/document.xml", OUTSIDE + document("&x;")));
        files.put(
                "laughs.odt",
                () -> odt(LAUGHS + "<document-content><body><text><p>&g;</p></text></body></document-content>"));
        files.put(
                "outside.odt",
                () -> odt(OUTSIDE + "<document-content><body><text><p>&x;</p></text></body></document-content>"));
        files.put(
                "laughs.xml",
                () -> (LAUGHS + WORD_XML + "&g;</w:t></w:r></w:p></w:body></w:wordDocument>").getBytes(UTF_8));
        files.put(
                "outside.xml",
                () -> (OUTSIDE + WORD_XML + "&x;</w:t></w:r></w:p></w:body></w:wordDocument>").getBytes(UTF_8));
        files.put(
                "deep.docx",
                () -> DocxFile.of("<w:tbl><w:tr><w:tc>".repeat(100_000)).bytes());
        files.put("deep.odt", () -> odt("<document-content><body><text>" + "<list><list-item>".repeat(100_000)));
        files.put(
                "paragraphs.docx", () -> DocxFile.of("<w:p/>".repeat(3_000_000)).bytes());
        files.put(
                "cells.docx",
                () -> DocxFile.of("<w:tbl><w:tr>" + "<w:tc/>".repeat(3_000_000) + "</w:tr></w:tbl>")
                        .bytes());
        files.put(
                "one-note-often.docx",
                () -> DocxFile.of("<w:p>" + run("甲") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>".repeat(100_000)
                                + "</w:p>")
                        .with(
                                "footnotes",
                                "f",
                                "footnotes",
                                "<w:footnote w:id=\"2\">" + p("注").repeat(20_000) + "</w:footnote>")
                        .bytes());
        files.put(
                "long-marker.docx",
                () -> DocxFile.of(DocxFile.item(1, 0, "甲").repeat(20_000))
                        .withNumbering(
                                DocxFile.abstractList(0, DocxFile.level(0, 1, "decimal", "%1".repeat(200_000), ""))
                                        + DocxFile.list(1, 0, ""))
                        .bytes());
        files.put(
                "style-circle.docx",
                () -> DocxFile.of(DocxFile.styled("a", "甲"))
                        .withStyles("<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
                                + "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>")
                        .bytes());
        files.put(
                "blanks.odt",
                () -> odt("<document-content><body><text><p>" + "<s c=\"1000\"/>".repeat(200_000)
                        + "</p></text></body></document-content>"));
    }

    private static void texts(Map<String, Supplier<byte[]>> files) {
        files.put("deep.rtf", () -> ("{\\rtf1 甲" + "{".repeat(5_000_000)).getBytes(UTF_8));
        files.put(
                "notes.rtf",
                () -> ("{\\rtf1 a" + "{\\footnote x".repeat(9_000) + "}".repeat(9_000) + "}").getBytes(US_ASCII));
        files.put(
                "bin.rtf", () -> ("{\\rtf1 a\\bin2147483647 " + "\\bin-5 b\\uc2000000000\\u20013?").getBytes(US_ASCII));
        files.put("cells.rtf", () -> ("{\\rtf1 " + "\\cell".repeat(3_000_000)).getBytes(US_ASCII));
        files.put("deep.html", () -> ("<html><body>" + "<div>甲".repeat(300_000)).getBytes(UTF_8));
        files.put("formatting.html", () -> ("<html><body>" + "<b><i><u><p>甲".repeat(50_000)).getBytes(UTF_8));
        files.put("tables.html", () -> ("<html><body>" + "<table><tr><td>甲".repeat(100_000)).getBytes(UTF_8));
        files.put("forms.html", () -> ("<html><body>" + "<header><div>甲".repeat(50_000)).getBytes(UTF_8));
        files.put(
                "parts.mht",
                () -> ("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
                                + "--b\nContent-Type: image/png\n\nx\n".repeat(100_000))
                        .getBytes(US_ASCII));
    }

    private static void pdf(Map<String, Supplier<byte[]>> files) {
        files.put(
                "bomb.pdf",
                () -> PdfFile.page(PdfFile.packed("BT ET ", 30_000_000), "/Filter /FlateDecode", "")
                        .bytes());
        files.put(
                "bomb-twice.pdf",
                () -> PdfFile.page(PdfFile.packed("BT ET ", 1_000), "/Filter [/FlateDecode /FlateDecode]", "")
                        .bytes());
        files.put(
                "pages.pdf",
                () -> PdfFile.of("/Kids [" + "4 0 R ".repeat(100_000) + "] /Count 100000")
                        .add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>")
                        .bytes());
        files.put(
                "count.pdf",
                () -> PdfFile.of("/Kids [4 0 R] /Count 2147483647")
                        .add("<< /Type /Page /Parent 2 0 R >>")
                        .bytes());
        files.put("page-circle.pdf", () -> PdfFile.of("/Kids [2 0 R] /Count 5").bytes());
        files.put(
                "xref-circle.pdf",
                () -> new String(PdfFile.page("BT /F 9 Tf (a) Tj ET").bytes(), US_ASCII)
                        .replace("/Root 1 0 R", "/Root 1 0 R /Prev 9")
                        .getBytes(US_ASCII));
        files.put(
                "deep.pdf",
                () -> PdfFile.of("/Kids [4 0 R] /Count 1 /X " + "[".repeat(1_000_000))
                        .bytes());
        files.put("forms.pdf", HostileFiles::formsInForms);
        files.put(
                "form-circle.pdf",
                () -> PdfFile.page("/A Do ".getBytes(US_ASCII), "", "/XObject << /A 6 0 R >>").stream(
                                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 6 0 R >> >>",
                                "/A Do /A Do ".getBytes(US_ASCII))
                        .bytes());
    }

    /** Ten forms, each drawing the next ten times: ten thousand million draws. */
    private static byte[] formsInForms() {
        PdfFile file = PdfFile.page("/A Do ".getBytes(US_ASCII), "", "/XObject << /A 6 0 R >>");
        for (int i = 0; i < 10; i++) {
            file.stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F 3 0 R >> /XObject << /A "
                            + (7 + i) + " 0 R >> >>",
                    "/A Do ".repeat(10).getBytes(US_ASCII));
        }
        return file.stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F 3 0 R >> >>",
                        "BT /F 9 Tf (a) Tj ET ".getBytes(US_ASCII))
                .bytes();
    }

    private static void word(Map<String, Supplier<byte[]>> files) {
        files.put("sectors.doc", () -> changed(44, 0x7FFFFFFF));
        files.put("directory.doc", () -> changed(48, 0x7FFFFFF0));
        files.put("more-sectors.doc", () -> changed(72, 0x7FFFFFFF));
        files.put("sector-circle.doc", () -> {
            byte[] bytes = summary();
            int table =
                    512 * (ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(76) + 1);
            ByteBuffer chains = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < 128; i++) {
                chains.putInt(table + 4 * i, 1);
            }
            return bytes;
        });
        files.put("stream-size.doc", () -> {
            byte[] bytes = summary();
            ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            int directory = 512 * (all.getInt(48) + 1);
            for (int entry = directory; entry < directory + 512; entry += 128) {
                all.putInt(entry + 120, 0x7FFFFFFF);
            }
            return bytes;
        });
    }

    private static byte[] changed(int at, int value) {
        byte[] bytes = summary();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
        return bytes;
    }

    private static byte[] summary() {
        try (InputStream in = Objects.requireNonNull(HostileFiles.class.getResourceAsStream("summary.doc"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String document(String text) {
        return "<document><body><p><r><t>" + text + "</t></r></p></body></document>";
    }

    private static byte[] odt(String content) {
        return Archives.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content);
    }
}
