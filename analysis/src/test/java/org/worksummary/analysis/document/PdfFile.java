package org.worksummary.analysis.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Writes a .pdf by hand for the tests, object by object; object 1 is the catalogue, 2 the pages, 3 a font. */
final class PdfFile {
    private final List<byte[]> objects = new ArrayList<>();

    /** A document with these page tree entries. */
    static PdfFile of(String pages) {
        PdfFile file = new PdfFile();
        file.add("<< /Type /Catalog /Pages 2 0 R >>");
        file.add("<< /Type /Pages " + pages + " >>");
        file.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        return file;
    }

    /** A document of one page (4) with this content (5) and these further resources. */
    static PdfFile page(byte[] content, String filters, String resources) {
        return of("/Kids [4 0 R] /Count 1")
                .add(
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F 3 0 R >> "
                                + resources + " >> >>")
                .stream(filters, content);
    }

    static PdfFile page(String content) {
        return page(content.getBytes(StandardCharsets.US_ASCII), "", "");
    }

    PdfFile add(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    PdfFile stream(String entries, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                ("<< " + entries + " /Length " + data.length + " >>\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(data);
        out.writeBytes("\nendstream".getBytes(StandardCharsets.US_ASCII));
        objects.add(out.toByteArray());
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "%PDF-1.5\n");
        StringBuilder xref = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            xref.append(String.format("%010d 00000 n \n", out.size()));
            write(out, (i + 1) + " 0 obj\n");
            out.writeBytes(objects.get(i));
            write(out, "\nendobj\n");
        }
        int start = out.size();
        write(
                out,
                "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n" + xref + "trailer\n<< /Size "
                        + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A piece repeated, packed. */
    static byte[] packed(String piece, int times) {
        byte[] block = piece.repeat(Math.max(1, 4096 / piece.length())).getBytes(StandardCharsets.US_ASCII);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (long i = 0; i < (long) piece.length() * times; i += block.length) {
            deflater.setInput(block);
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
