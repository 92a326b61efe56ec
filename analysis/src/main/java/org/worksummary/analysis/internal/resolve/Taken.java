package org.worksummary.analysis.internal.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.worksummary.analysis.internal.line.Paragraph.Cell;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.time.TimeMention;

/** Puts together the stretches in which no number is a quantity: times, references and other names that hold numbers. */
final class Taken {
    private Taken() {}

    static SpanSet spans(List<TimeMention> times, SpanSet names) {
        List<Cell> all = new ArrayList<>(times.size() + names.size());
        times.forEach(time -> all.add(new Cell(time.start(), time.end())));
        for (int i = 0; i < names.size(); i++) {
            all.add(new Cell(names.start(i), names.end(i)));
        }
        all.sort(Comparator.comparingInt(Cell::start));
        SpanSet spans = new SpanSet();
        int reached = 0;
        for (Cell span : all) {
            if (span.end() > reached) {
                spans.add(Math.max(span.start(), reached), span.end());
                reached = span.end();
            }
        }
        return spans;
    }
}
