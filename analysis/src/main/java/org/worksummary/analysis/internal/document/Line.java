package org.worksummary.analysis.internal.document;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.text.Origin.Part;

/**
 * A line of the text: one paragraph, or the cells of a row.
 *
 * @param pieces the pieces, parted by tabs in the text
 */
public record Line(List<Piece> pieces) {

    /** {@return a line of one piece} */
    public static Line of(Piece piece) {
        return new Line(List.of(piece));
    }

    /** {@return whether nothing but blanks is in it} */
    public boolean isBlank() {
        return pieces.stream().allMatch(Piece::isBlank);
    }

    /** {@return the same in another part of the document} */
    public Line in(Part part) {
        return new Line(pieces.stream().map(piece -> piece.in(part)).toList());
    }

    /** {@return the same without blanks before its first character} */
    Line withoutLead() {
        List<Piece> all = new ArrayList<>(pieces);
        all.set(0, all.get(0).withoutLead());
        return new Line(all);
    }

    /** {@return the characters of it} */
    public int length() {
        int length = pieces.size() - 1;
        for (Piece piece : pieces) {
            length += piece.text().length();
        }
        return length;
    }
}
