package org.worksummary.analysis.internal.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.text.Origin;
import org.worksummary.text.SourceText;
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
        return of(SourceText.of(source));
    }

    /** Lays out a source; what its file keeps as running head, foot or table of contents is page furniture. */
    public static Layout of(SourceText text) {
        String source = text.text();
        List<Line> lines = LineSplitter.split(source);
        boolean[] aside = PageFurniture.find(source, lines);
        for (int i = 0; i < aside.length; i++) {
            aside[i] |= isFurniture(text.origins().at(lines.get(i).from()));
        }
        return new ParagraphBuilder(source, lines, aside).build();
    }

    private static boolean isFurniture(@Nullable Origin origin) {
        return origin != null
                && switch (origin.part()) {
                    case HEADER, FOOTER, CONTENTS -> true;
                    case BODY, NOTE, TEXT_BOX -> false;
                };
    }
}
