package org.worksummary.analysis.internal.document;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.text.Origin.Part;

/** The notes and text boxes that hang on a paragraph or table, kept until it has ended. Used for one story. */
public final class Hanging {
    private final List<Line> lines = new ArrayList<>();

    /** Makes one with nothing in it. */
    public Hanging() {}

    /** Adds a note or text box, without its blank lines, and without the blank between a note's number and its text. */
    public void add(List<Line> content, Part part) {
        boolean first = part == Part.NOTE;
        for (Line line : content) {
            if (!line.isBlank()) {
                lines.add((first ? line.withoutLead() : line).in(part));
                first = false;
            }
        }
    }

    /** Lets all that hangs follow these lines. */
    public void releaseTo(List<Line> target) {
        target.addAll(lines);
        lines.clear();
    }
}
