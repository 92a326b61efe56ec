package org.worksummary.analysis.internal.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Origin;
import org.worksummary.text.Origins;
import org.worksummary.text.Span;

/** Puts the text of a document together from its lines, and notes where each came from. Used once. */
public final class DocumentText {
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final List<Origin> places = new ArrayList<>();
    private final List<Span> markers = new ArrayList<>();
    private int filled;

    /** Makes an empty text. */
    public DocumentText(Budget budget) {
        this.budget = budget;
    }

    /** Adds lines. */
    public void add(List<Line> lines) throws ReadFailure {
        for (Line line : lines) {
            add(line);
        }
    }

    /** Adds a line and ends it. */
    public void add(Line line) throws ReadFailure {
        budget.characters(line.length() + 1);
        boolean first = true;
        for (Piece piece : line.pieces()) {
            if (!first) {
                text.append('\t');
            }
            first = false;
            add(piece);
        }
        text.append('\n');
    }

    /** Lets the last line end a page instead of a line only. */
    public void endPage() {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == '\n') {
            text.setCharAt(last, '\f');
        }
    }

    private void add(Piece piece) {
        int start = text.length();
        text.append(piece.text());
        if (text.length() == start) {
            return;
        }
        places.add(new Origin(
                new Span(start, text.length()),
                piece.part(),
                known(piece.page()),
                known(piece.paragraph()),
                piece.cell(),
                known(piece.outlineLevel())));
        for (Span marker : piece.markers()) {
            markers.add(new Span(start + marker.start(), start + marker.end()));
        }
        if (!piece.isBlank() && !piece.isMarkerOnly()) {
            filled = text.length();
        }
    }

    private static @Nullable Integer known(int number) {
        return number > 0 ? number : null;
    }

    /** {@return what was read; blank lines and lone markers at the end are dropped} */
    public Reading build(@Nullable String charset) {
        int end = Math.min(text.length(), filled + 1);
        List<Origin> kept =
                places.stream().filter(place -> place.span().end() <= end).toList();
        List<Span> marked =
                markers.stream().filter(marker -> marker.end() <= end).toList();
        return new Reading(text.substring(0, end), charset, List.of(), Origins.of(kept, marked));
    }
}
