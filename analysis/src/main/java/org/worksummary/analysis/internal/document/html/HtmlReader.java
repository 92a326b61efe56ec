package org.worksummary.analysis.internal.document.html;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.DocumentText;
import org.worksummary.analysis.internal.document.FormatReader;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.Piece;
import org.worksummary.analysis.internal.document.ReadFailure;
import org.worksummary.analysis.internal.document.Reading;
import org.worksummary.analysis.internal.document.text.TextReader;

/** Reads web pages: the main text without menus. What the page says of its character set is checked, not believed. */
public final class HtmlReader implements FormatReader {

    @Override
    public Reading read(byte[] bytes, Budget budget) throws IOException {
        Reading decoded = TextReader.read(bytes, budget);
        return read(decoded.text(), decoded.charset(), budget);
    }

    static Reading read(String html, @Nullable String charset, Budget budget) throws ReadFailure {
        Document page = Jsoup.parse(html);
        budget.checkTime();
        Element main = MainText.find(page);
        DocumentText text = new DocumentText(budget);
        String title = MainText.title(page, main);
        if (!title.isEmpty()) {
            text.add(Line.of(Piece.of(title, 0)));
        }
        text.add(new BlockReader(budget).read(main));
        return text.build(charset);
    }
}
