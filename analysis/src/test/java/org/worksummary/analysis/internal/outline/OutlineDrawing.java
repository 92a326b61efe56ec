package org.worksummary.analysis.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.block.OpeningReader;
import org.worksummary.analysis.internal.line.Layout;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Draws the outline of a text: a line is a heading behind its level, or a paragraph behind a dot, and deeper lines are indented. A point is a
 * paragraph; one that begins in a heading's own paragraph stands behind a circle.
 */
final class OutlineDrawing {
    private final TextView view;
    private final StringBuilder out = new StringBuilder();

    private OutlineDrawing(TextView view) {
        this.view = view;
    }

    /** {@return the drawing of a text in which no heading names a role} */
    static String of(String text) {
        return of(text, heading -> false);
    }

    /** {@return the drawing of a text} */
    static String of(String text, Predicate<String> naming) {
        Layout layout = Layout.of(text);
        OpeningReader reader = new OpeningReader(layout.view());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < layout.paragraphs().size(); i++) {
            entries.add(new Entry(
                    i,
                    layout.paragraphs().get(i),
                    reader.read(layout.paragraphs().get(i))));
        }
        Outline outline = OutlineBuilder.build(
                layout.view(), EntryReader.settle(layout.view(), entries), SectionClosers.create(), naming);
        OutlineDrawing drawing = new OutlineDrawing(layout.view());
        outline.preamble().forEach(body -> drawing.body(body, "", false));
        outline.sections().forEach(section -> drawing.section(section, ""));
        return drawing.out.toString();
    }

    /** {@return the headings of a text with their levels} */
    static String headings(String text) {
        return of(text).lines()
                .filter(line -> !line.contains("· "))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    private void section(SectionNode section, String indent) {
        out.append(indent)
                .append(section.level())
                .append(' ')
                .append(view.slice(section.start(), section.opening().headingEnd()))
                .append('\n');
        if (section.parent() != null) {
            assertThat(section.end()).isLessThanOrEqualTo(section.parent().end());
        }
        boolean runsIn = section.opening().form() == Opening.Form.RUN_IN;
        section.bodies()
                .forEach(body -> body(
                        body,
                        indent + "  ",
                        runsIn && body.start() == section.opening().bodyStart()));
        section.children().forEach(child -> section(child, indent + "  "));
    }

    private void body(Body body, String indent, boolean runsIn) {
        boolean point = runsIn && body.opening().form() == Opening.Form.POINT;
        out.append(indent)
                .append(point ? "○ " : "· ")
                .append(view.slice(body.start(), body.end()))
                .append('\n');
    }
}
