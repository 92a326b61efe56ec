package org.worksummary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Text;

/**
 * Walks over all parts of a work summary (遍历) in document order, what contains something else before it.
 *
 * <p>Of parts at the same place the larger kind comes first: sections, items, blocks, parts of the header and headings,
 * paragraphs, what was found inside the text, and last diagnostics.
 */
public final class SummaryWalker {
    private final List<Stop> stops = new ArrayList<>();

    private record Stop(Text at, Consumer<SummaryVisitor> call) {}

    private SummaryWalker() {}

    /** Shows every part of the summary to the visitor. */
    public static void walk(WorkSummary summary, SummaryVisitor visitor) {
        SummaryWalker walker = new SummaryWalker();
        walker.plan(summary);
        walker.stops.sort((a, b) -> a.at().compareTo(b.at()));
        walker.stops.forEach(stop -> stop.call().accept(visitor));
    }

    /** Gathers all parts, larger kinds first, since the sort keeps that order for parts at the same place. */
    private void plan(WorkSummary summary) {
        summary.allSections().forEach(section -> add(section.at(), visitor -> visitor.visitSection(section)));
        summary.items().forEach(item -> add(item.at(), visitor -> visitor.visitItem(item)));
        summary.blocks().forEach(block -> add(block.at(), visitor -> visitor.visitBlock(block)));
        header(summary.header());
        summary.allSections().forEach(this::parts);
        summary.preamble().forEach(at -> add(at, visitor -> visitor.visitPreamble(at)));
        summary.closing().forEach(at -> add(at, visitor -> visitor.visitClosing(at)));
        summary.quantities().forEach(quantity -> add(quantity.at(), visitor -> visitor.visitQuantity(quantity)));
        summary.times().forEach(time -> add(time.at(), visitor -> visitor.visitTime(time)));
        summary.references().forEach(reference -> add(reference.at(), visitor -> visitor.visitReference(reference)));
        summary.placeholders().forEach(found -> add(found.at(), visitor -> visitor.visitPlaceholder(found)));
        summary.diagnostics().forEach(found -> add(found.at(), visitor -> visitor.visitDiagnostic(found)));
    }

    private void header(Header header) {
        header.notices().forEach(at -> add(at, visitor -> visitor.visitNotice(at)));
        part(header.title(), SummaryVisitor::visitTitle);
        part(header.subtitle(), SummaryVisitor::visitSubtitle);
        part(header.organization(), SummaryVisitor::visitOrganization);
        part(header.author(), SummaryVisitor::visitAuthor);
        ReportPeriod period = header.period();
        if (period != null) {
            add(period.at(), visitor -> visitor.visitPeriod(period));
        }
        part(header.topic(), SummaryVisitor::visitTopic);
        part(header.addressee(), SummaryVisitor::visitAddressee);
        part(header.documentNumber(), SummaryVisitor::visitDocumentNumber);
        SigningDate date = header.date();
        if (date != null) {
            add(date.at(), visitor -> visitor.visitDate(date));
        }
        part(header.signature(), SummaryVisitor::visitSignature);
    }

    private void parts(Section section) {
        Text heading = section.heading();
        if (heading != null) {
            add(heading, visitor -> visitor.visitHeading(section, heading));
        }
        section.lead().forEach(at -> add(at, visitor -> visitor.visitLead(section, at)));
    }

    private void add(Text at, Consumer<SummaryVisitor> call) {
        stops.add(new Stop(at, call));
    }

    private void part(@Nullable Text at, PartCall call) {
        if (at != null) {
            stops.add(new Stop(at, visitor -> call.on(visitor, at)));
        }
    }

    /** Calls the method for one part of the header. */
    private interface PartCall {
        void on(SummaryVisitor visitor, Text at);
    }
}
