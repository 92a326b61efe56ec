package org.worksummary.analysis.internal.document.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.worksummary.analysis.internal.document.Budget;

/** Takes the lines of one page after another in reading order. Used for one document. */
final class PageStripper extends PDFTextStripper {
    private static final int OPERATORS_BETWEEN_LOOKS = 64;
    /** The characters of a page are kept with their places, which takes far more than the characters. */
    private static final int PLACES_PER_CHARACTER = 16;

    private final Budget budget;
    private final List<PageLine> lines = new ArrayList<>();
    private PageLine line = new PageLine();
    private long operators;
    private long characters;
    /** Set once a limit was passed: what draws a page into another one swallows exceptions. */
    private boolean failed;

    PageStripper(Budget budget) {
        this.budget = budget;
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
        setAddMoreFormatting(false);
    }

    /** {@return the lines of a page, indented as they are set} */
    List<String> lines(PDDocument document, int page) throws IOException {
        lines.clear();
        characters = 0;
        line = new PageLine();
        setStartPage(page);
        setEndPage(page);
        writeText(document, new StringWriter());
        budget.atOnce(characters * PLACES_PER_CHARACTER);
        endLine();
        return PageLine.texts(lines);
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line);
        }
        line = new PageLine();
    }

    /** A page may draw others into itself, and those others again; so time and characters are looked at all the while. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % OPERATORS_BETWEEN_LOOKS == 0 || failed) {
            failed = true;
            budget.atOnce(characters * PLACES_PER_CHARACTER);
            failed = false;
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        characters++;
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
