package org.worksummary.analysis.internal.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Origin.Cell;
import org.worksummary.text.Origin.Part;
import org.worksummary.text.Span;

/**
 * A paragraph of a document, or what a cell has of one.
 *
 * @param text its text, automatic markers included
 * @param markers the automatic markers, as offsets into the text
 * @param part the part of the document it belongs to
 * @param page the page from 1, or 0 where that is not known
 * @param paragraph the paragraph from 1, or 0
 * @param cell the cell, or {@code null} outside tables
 * @param outlineLevel the outline level from 1, or 0 for plain text
 */
public record Piece(
        String text,
        List<Span> markers,
        Part part,
        int page,
        int paragraph,
        @Nullable Cell cell,
        int outlineLevel) {

    /** {@return a paragraph of the running text} */
    public static Piece of(String text, int paragraph) {
        return new Piece(text, List.of(), Part.BODY, 0, paragraph, null, 0);
    }

    /** {@return a paragraph after an automatic marker, which may be empty} */
    public static Piece marked(String marker, String text, int paragraph, int outlineLevel) {
        if (marker.isEmpty()) {
            return new Piece(text, List.of(), Part.BODY, 0, paragraph, null, outlineLevel);
        }
        Span span = new Span(0, marker.stripTrailing().length());
        return new Piece(marker + text, List.of(span), Part.BODY, 0, paragraph, null, outlineLevel);
    }

    /** {@return the same in another part of the document} */
    public Piece in(Part other) {
        return new Piece(text, markers, other, page, paragraph, cell, outlineLevel);
    }

    /** {@return the same in a cell} */
    public Piece in(Cell other) {
        return new Piece(text, markers, part, page, paragraph, other, outlineLevel);
    }

    /** {@return the same on a page} */
    public Piece on(int number) {
        return new Piece(text, markers, part, number, paragraph, cell, outlineLevel);
    }

    /** {@return the same without the blanks and tabs it begins with} */
    Piece withoutLead() {
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        if (start == 0 || !markers.isEmpty()) {
            return this;
        }
        return new Piece(text.substring(start), markers, part, page, paragraph, cell, outlineLevel);
    }

    /** {@return whether nothing but blanks is in it} */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** {@return whether it is a paragraph without text after its automatic marker} */
    boolean isMarkerOnly() {
        return markers.size() == 1
                && markers.get(0).start() == 0
                && text.substring(markers.get(0).end()).isBlank();
    }

    /** {@return two pieces of one cell as one, parted by a blank} */
    Piece join(Piece next) {
        List<Span> all = new ArrayList<>(markers);
        int shift = text.length() + 1;
        for (Span marker : next.markers) {
            all.add(new Span(marker.start() + shift, marker.end() + shift));
        }
        return new Piece(text + " " + next.text, all, part, page, paragraph, cell, outlineLevel);
    }
}
