package org.worksummary.analysis.internal.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.worksummary.analysis.document.DocumentException.Kind;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.DocumentText;
import org.worksummary.analysis.internal.document.FormatReader;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.Piece;
import org.worksummary.analysis.internal.document.ReadFailure;
import org.worksummary.analysis.internal.document.Reading;

/**
 * Reads PDF documents, page by page.
 *
 * <p>Lines stay as they are set, with their indentation; joining them is left to the layout stage. The last line of a
 * page ends with a form feed.
 */
public final class PdfReader implements FormatReader {

    @Override
    public Reading read(byte[] bytes, Budget budget) throws IOException {
        PackedStreams.check(bytes, budget);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            budget.pages(document.getNumberOfPages());
            DocumentText text = new DocumentText(budget);
            PageStripper stripper = new PageStripper(budget);
            boolean blank = true;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                budget.checkTime();
                List<String> lines = stripper.lines(document, page);
                for (String line : lines) {
                    blank &= line.isBlank();
                    text.add(Line.of(Piece.of(line, 0).on(page)));
                }
                if (!lines.isEmpty()) {
                    text.endPage();
                }
            }
            if (blank) {
                throw unread(document);
            }
            return text.build(null);
        } catch (InvalidPasswordException e) {
            throw ReadFailure.encrypted(e);
        }
    }

    private static ReadFailure unread(PDDocument document) {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources() == null
                    ? List.<COSName>of()
                    : page.getResources().getXObjectNames()) {
                if (page.getResources().isImageXObject(name)) {
                    return new ReadFailure(
                            Kind.IMAGE_ONLY,
                            "is a PDF document of pictures, as a scanner makes them;"
                                    + " have the text recognised first, or give the document it was printed from.");
                }
            }
        }
        return new ReadFailure(Kind.EMPTY, "is a PDF document without text; give the document it was printed from.");
    }
}
