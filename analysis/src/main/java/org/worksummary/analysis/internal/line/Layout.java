package org.worksummary.analysis.internal.line;

import java.util.List;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.text.Text;

/**
 * A source laid out for reading: the view, its logical paragraphs, and the page furniture that was set aside.
 *
 * @param view the normalised view; page furniture is no part of it
 * @param paragraphs the paragraphs of the view, in order
 * @param furniture page numbers, running heads, and remarks inside a line, in order
 */
public record Layout(TextView view, List<Paragraph> paragraphs, List<Text> furniture) {

    /** Copies the lists. */
    public Layout {
        paragraphs = List.copyOf(paragraphs);
        furniture = List.copyOf(furniture);
    }

    /** Lays out a source: splits lines, sets page furniture aside, joins what was hard-wrapped, finds table rows. */
    public static Layout of(String source) {
        List<Line> lines = LineSplitter.split(source);
        boolean[] aside = PageFurniture.find(source, lines);
        return new ParagraphBuilder(source, lines, aside).build();
    }
}
