package org.worksummary.model;

import java.util.List;
import java.util.stream.Stream;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.SourceText;
import org.worksummary.text.Text;

/**
 * A work summary (工作总结): a report of what was done, how much, what went wrong and what comes next.
 *
 * @param source the text it was read from; all offsets point into it
 * @param header what the report says about itself
 * @param preamble the paragraphs before the first section
 * @param sections the sections of the highest level, in order
 * @param closing what follows the last section: 以上报告，请予审议。
 * @param items all measures, problems and plans, in document order, a parent before its children
 * @param quantities all quantities, in document order
 * @param times all dates, periods and deadlines, in document order
 * @param references all references, in document order
 * @param placeholders all placeholders, in document order
 * @param diagnostics what the reader should know, in document order
 * @param blocks the leaves of the text, in document order, disjoint
 */
public record WorkSummary(
        SourceText source,
        Header header,
        List<Text> preamble,
        List<Section> sections,
        List<Text> closing,
        List<Item> items,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<Reference> references,
        List<Placeholder> placeholders,
        List<Diagnostic> diagnostics,
        List<Block> blocks) {

    /** Copies the lists. */
    public WorkSummary {
        preamble = List.copyOf(preamble);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
        items = List.copyOf(items);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
        references = List.copyOf(references);
        placeholders = List.copyOf(placeholders);
        diagnostics = List.copyOf(diagnostics);
        blocks = List.copyOf(blocks);
    }

    /** {@return the measures (举措), in document order} */
    public List<Measure> measures() {
        return only(Measure.class);
    }

    /** {@return the problems (问题), in document order} */
    public List<Problem> problems() {
        return only(Problem.class);
    }

    /** {@return the plans (计划), in document order} */
    public List<Plan> plans() {
        return only(Plan.class);
    }

    private <T extends Item> List<T> only(Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** {@return every section of every level, a parent before its children} */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(WorkSummary::withChildren);
    }

    private static Stream<Section> withChildren(Section section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(WorkSummary::withChildren));
    }
}
