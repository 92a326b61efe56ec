package org.worksummary.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Makes documents of many pages out of the one-page report that the tests of the readers have in every format. */
final class LongDocuments {
    private final Path fixtures;
    private final Path folder;
    private final int pages;

    LongDocuments(Path fixtures, Path folder, int pages) {
        this.fixtures = fixtures;
        this.folder = folder;
        this.pages = pages;
    }

    /** Writes a document of each format into the folder, but binary Word documents, which are copied as they are. */
    void make(String text) throws IOException {
        Files.writeString(folder.resolve("report.txt"), text.repeat(pages), StandardCharsets.UTF_8);
        archive("summary.docx", "word/document.xml", "<w:body>", "<w:sectPr");
        archive("summary.odt", "content.xml", "</text:sequence-decls>", "</office:text>");
        String page = Files.readString(fixtures.resolve("typed.html"), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("report.html"), repeat(page, ">", "</body>", page.indexOf("<body")));
        String rich = Files.readString(fixtures.resolve("summary.rtf"), StandardCharsets.ISO_8859_1);
        String body = repeat(rich, "\\pard", "}", rich.lastIndexOf("\\sectd"));
        Files.writeString(folder.resolve("report.rtf"), body, StandardCharsets.ISO_8859_1);
        pdf();
        Files.copy(fixtures.resolve("summary.doc"), folder.resolve("report.doc"));
    }

    /** The text with what stands between two marks many times; the second is the last of its kind. */
    private String repeat(String text, String before, String after, int from) {
        int start = text.indexOf(before, Math.max(0, from)) + before.length();
        int end = text.lastIndexOf(after);
        return text.substring(0, start) + text.substring(start, end).repeat(pages) + text.substring(end);
    }

    private void archive(String name, String part, String before, String after) throws IOException {
        byte[] archive = Files.readAllBytes(fixtures.resolve(name));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String xml = new String(content, StandardCharsets.UTF_8);
                boolean repeated = entry.getName().equals(part);
                zip.write(repeated ? repeat(xml, before, after, 0).getBytes(StandardCharsets.UTF_8) : content);
            }
        }
        Files.write(folder.resolve("report" + name.substring(name.indexOf('.'))), out.toByteArray());
    }

    private void pdf() throws IOException {
        try (PDDocument one = Loader.loadPDF(Files.readAllBytes(fixtures.resolve("summary.pdf")));
                PDDocument many = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = many.importPage(one.getPage(0));
                page.setResources(one.getPage(0).getResources());
            }
            many.save(folder.resolve("report.pdf").toFile());
        }
    }
}
