package org.worksummary.analysis.internal.document.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.worksummary.analysis.internal.document.Budget;

/** Takes the lines of one page after another in reading order. Used for one document. */
final class PageStripper extends PDFTextStripper {
    private final Budget budget;
    private final List<PageLine> lines = new ArrayList<>();
    private PageLine line = new PageLine();

    PageStripper(Budget budget) {
        this.budget = budget;
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
        setAddMoreFormatting(false);
    }

    /** {@return the lines of a page, indented as they are set} */
    List<String> lines(PDDocument document, int page) throws IOException {
        lines.clear();
        line = new PageLine();
        setStartPage(page);
        setEndPage(page);
        writeText(document, new StringWriter());
        endLine();
        return PageLine.texts(lines);
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line);
        }
        line = new PageLine();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (text.getDir() == 0) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        budget.checkTime();
        line.add(text, positions);
    }

    @Override
    protected void writeWordSeparator() {
        // The gap shows in the positions of what follows.
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphStart() {
        // Paragraphs are told later, for all formats alike.
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }
}
