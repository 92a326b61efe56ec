package org.worksummary.archive.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Makes PDF documents of a text, with lines and pages as they fit.
 *
 * <p>The font is one that every reader of Chinese documents has, so none is embedded.
 */
final class PdfFile {
    private static final int LINES_OF_A_PAGE = 40;
    private static final int CHARS_OF_A_LINE = 36;
    private static final int SIZE = 12;
    private static final COSName FONT = COSName.getPDFName("F1");

    private PdfFile() {}

    /** {@return a document that everybody may read} */
    static byte[] of(String text) {
        return made(text, false);
    }

    /** {@return a document that is read with a password only} */
    static byte[] encrypted(String text) {
        return made(text, true);
    }

    private static byte[] made(String text, boolean encrypted) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            // Else it is made of the clock.
            document.setDocumentId(1L);
            List<String> lines = text.lines().flatMap(PdfFile::wrapped).toList();
            COSDictionary font = font();
            for (int i = 0; i < lines.size(); i += LINES_OF_A_PAGE) {
                page(document, font, lines.subList(i, Math.min(lines.size(), i + LINES_OF_A_PAGE)));
            }
            if (encrypted) {
                document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> wrapped(String line) {
        return IntStream.iterate(0, i -> i < line.length(), i -> i + CHARS_OF_A_LINE)
                .mapToObj(i -> line.substring(i, Math.min(line.length(), i + CHARS_OF_A_LINE)));
    }

    private static void page(PDDocument document, COSDictionary font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(FONT, font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            StringBuilder operators = new StringBuilder("BT /F1 " + SIZE + " Tf 18 TL 72 780 Td\n");
            for (String line : lines) {
                operators.append('<');
                line.chars().forEach(c -> operators.append(String.format("%04X", c)));
                operators.append("> Tj T*\n");
            }
            out.write(operators.append("ET\n").toString().getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(content);
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "GB1");
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.DW, COSInteger.get(1000));
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
