package org.worksummary.analysis.internal.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.Piece;
import org.worksummary.analysis.internal.document.ReadFailure;
import org.worksummary.analysis.internal.document.TableRow;

/**
 * Turns elements into lines: a block begins and ends a line, {@code <br>} ends one, blanks collapse as a browser shows
 * them, the numbers of ordered lists become markers. Used for one page.
 */
final class BlockReader {
    private static final int DEEPEST = 400;
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "details",
            "ul",
            "caption");

    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private String marker = "";
    private int outline;
    private int paragraphs;
    private int tables;
    private int depth;

    BlockReader(Budget budget) {
        this.budget = budget;
    }

    /** {@return the lines of what the element holds} */
    List<Line> read(Element element) throws ReadFailure {
        List<Line> lines = new ArrayList<>();
        children(element, lines, element.normalName().equals("pre"));
        end(lines);
        return lines;
    }

    private void children(Element element, List<Line> lines, boolean preformatted) throws ReadFailure {
        if (++depth > DEEPEST) {
            inline(element.wholeText(), preformatted, lines);
        } else {
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode characters) {
                    inline(characters.getWholeText(), preformatted, lines);
                } else if (child instanceof Element inner && !MainText.isAside(inner)) {
                    element(inner, lines, preformatted);
                }
            }
        }
        depth--;
    }

    private void element(Element element, List<Line> lines, boolean preformatted) throws ReadFailure {
        String name = element.normalName();
        switch (name) {
            case "br" -> end(lines);
            case "table" -> table(element, lines);
            case "ol" -> {
                end(lines);
                orderedList(element, lines);
            }
            case "del", "s", "strike", "rt", "rp" -> {}
            default -> {
                boolean block = BLOCKS.contains(name);
                if (block) {
                    end(lines);
                    outline = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6'
                            ? name.charAt(1) - '0'
                            : 0;
                }
                children(element, lines, preformatted || name.equals("pre"));
                if (block) {
                    end(lines);
                    outline = 0;
                }
            }
        }
    }

    private void orderedList(Element list, List<Line> lines) throws ReadFailure {
        OrderedList numbers = new OrderedList(list);
        for (Element item : list.children()) {
            if (item.normalName().equals("li")) {
                marker = numbers.next(item);
                children(item, lines, false);
                end(lines);
                marker = "";
            } else {
                element(item, lines, false);
            }
        }
    }

    private void table(Element table, List<Line> lines) throws ReadFailure {
        end(lines);
        int number = ++tables;
        int count = 0;
        for (Element part : table.children()) {
            List<Element> rows = part.normalName().equals("tr") ? List.of(part) : part.children();
            if (part.normalName().equals("caption")) {
                element(part, lines, false);
                continue;
            }
            for (Element row : rows) {
                TableRow folded = new TableRow(number, ++count);
                for (Element cell : row.children()) {
                    folded.add(cell(cell));
                }
                lines.addAll(folded.lines());
            }
        }
    }

    private List<Line> cell(Element cell) throws ReadFailure {
        budget.piece(0);
        List<Line> lines = new ArrayList<>();
        children(cell, lines, false);
        end(lines);
        return lines;
    }

    private void inline(String characters, boolean preformatted, List<Line> lines) throws ReadFailure {
        int i = 0;
        while (i < characters.length()) {
            char c = characters.charAt(i);
            if (preformatted && c == '\n') {
                end(lines);
                i++;
            } else if (preformatted || c > ' ') {
                text.append(c == '\u00A0' ? ' ' : c);
                i++;
            } else {
                i = blanks(characters, i);
            }
        }
    }

    /** Collapses blanks; a line end of the file between two Chinese characters stands for nothing. */
    private int blanks(String characters, int from) {
        int next = from;
        boolean lineEnd = false;
        while (next < characters.length() && characters.charAt(next) <= ' ') {
            lineEnd |= characters.charAt(next) == '\n' || characters.charAt(next) == '\r';
            next++;
        }
        char before = text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
        boolean wide = next == characters.length() || characters.charAt(next) >= '\u2E80';
        if (before != ' ' && !(lineEnd && before >= '\u2E80' && wide)) {
            text.append(' ');
        }
        return next;
    }

    private void end(List<Line> lines) throws ReadFailure {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0) {
            budget.piece(end);
            lines.add(Line.of(Piece.marked(marker, text.substring(0, end), ++paragraphs, outline)));
            marker = "";
        }
        text.setLength(0);
    }
}
