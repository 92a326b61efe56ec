package org.worksummary.archive.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.worksummary.archive.duplicate.Fingerprint;
import org.worksummary.model.Block;
import org.worksummary.model.BlockKind;
import org.worksummary.model.Header;
import org.worksummary.model.Item;
import org.worksummary.model.ReportPeriod;
import org.worksummary.model.Section;
import org.worksummary.model.SigningDate;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Text;

/** Makes the rows of one report, of all tables but the ledger. The same report always gives the same rows. */
public final class ReportRows {
    private static final int ID_DIGITS = 32;
    private static final int EXCERPT = 60;
    private static final int LETTERS_OF_A_COPY = 30;

    private final Context context;
    private final List<Row> rows = new ArrayList<>();

    /** What all rows of a report need. */
    record Context(WorkSummary summary, String report, StableIds ids) {

        /** {@return the id of the innermost item that the stretch lies in} */
        @Nullable
        String itemAround(Text at) {
            String innermost = null;
            for (Item item : summary.items()) {
                if (item.start() > at.start()) {
                    break;
                }
                if (item.at().contains(at)) {
                    innermost = item.id();
                }
            }
            return ids.of(innermost);
        }

        int line(Text at) {
            return summary.source().position(at.start()).line();
        }
    }

    private ReportRows(WorkSummary summary) {
        String id = id(summary.source().sha256());
        this.context = new Context(summary, id, new StableIds(id));
    }

    /** {@return the rows of a report} */
    public static List<Row> of(WorkSummary summary) {
        ReportRows made = new ReportRows(summary);
        made.giveIds();
        made.addAll();
        return List.copyOf(made.rows);
    }

    /** {@return the id of the report with these bytes} */
    public static String id(String sha256) {
        return sha256.substring(0, ID_DIGITS);
    }

    private void giveIds() {
        WorkSummary summary = context.summary();
        StableIds ids = context.ids();
        summary.allSections().forEach(section -> ids.give('s', section.at(), section.id()));
        summary.items().forEach(item -> ids.give('i', item.at(), item.id()));
        summary.quantities().forEach(found -> ids.give('q', found.at(), found.id()));
        summary.times().forEach(found -> ids.give('t', found.at(), found.id()));
        summary.references().forEach(found -> ids.give('r', found.at(), found.id()));
        summary.placeholders().forEach(found -> ids.give('p', found.at(), found.id()));
    }

    private void addAll() {
        WorkSummary summary = context.summary();
        rows.add(report());
        summary.sections().forEach(section -> section(section, null));
        summary.items().forEach(item -> rows.add(item(item)));
        Consumer<Row> target = rows::add;
        Mentions mentions = new Mentions(context, target);
        summary.quantities().forEach(mentions::quantity);
        summary.times().forEach(mentions::time);
        summary.references().forEach(mentions::reference);
        summary.placeholders().forEach(mentions::placeholder);
        summary.diagnostics().forEach(diagnostic -> rows.add(diagnostic(diagnostic)));
        summary.blocks().stream().filter(ReportRows::mayBeCopied).forEach(this::paragraph);
    }

    private Row report() {
        WorkSummary summary = context.summary();
        Header header = summary.header();
        ReportPeriod period = header.period();
        SigningDate date = header.date();
        LocalDate periodTo = period == null ? null : period.to();
        LocalDate signed = date == null || date.from() == null || !date.from().equals(date.to()) ? null : date.from();
        LocalDate last = periodTo != null ? periodTo : date == null ? null : date.to();
        return new RowBuilder(Table.REPORT)
                .text(context.report())
                .text(header.title())
                .text(header.subtitle())
                .text(header.organization() != null ? header.organization() : header.signature())
                .text(header.author())
                .text(period == null ? null : period.text())
                .date(period == null ? null : period.from())
                .date(periodTo)
                .name(period == null ? null : period.granularity())
                .number(last == null ? null : Long.valueOf(last.getYear()))
                .text(header.topic())
                .text(header.addressee())
                .text(header.documentNumber())
                .text(date == null ? null : date.text())
                .date(signed)
                .text(header.signature())
                .number(summary.source().length())
                .real(Coverage.of(summary))
                .number(summary.allSections().count())
                .number(summary.measures().size())
                .number(summary.problems().size())
                .number(summary.plans().size())
                .number(summary.quantities().size())
                .number(summary.placeholders().size())
                .text(Fingerprint.minHash(summary.source().text()).orElse(null))
                .build();
    }

    private void section(Section section, @Nullable Section parent) {
        rows.add(new RowBuilder(Table.SECTION)
                .text(context.ids().of(section.id()))
                .text(context.report())
                .text(parent == null ? null : context.ids().of(parent.id()))
                .number(section.level())
                .text(section.marker())
                .text(section.heading())
                .name(section.role())
                .number(section.start())
                .number(section.end())
                .build());
        section.sections().forEach(child -> section(child, section));
    }

    private Row item(Item item) {
        return new RowBuilder(Table.ITEM)
                .text(context.ids().of(item.id()))
                .text(context.report())
                .text(context.ids().of(item.section()))
                .text(context.ids().of(item.parent()))
                .name(item.kind())
                .text(item.marker())
                .text(item.title())
                .text(item.text())
                .number(item.start())
                .number(item.end())
                .build();
    }

    private Row diagnostic(Diagnostic diagnostic) {
        Text at = diagnostic.at();
        return new RowBuilder(Table.DIAGNOSTIC)
                .text(context.ids().give('d', at))
                .text(context.report())
                .text(diagnostic.rule())
                .name(diagnostic.severity())
                .text(diagnostic.message())
                .text(at)
                .number(context.line(at))
                .number(at.start())
                .number(at.end())
                .build();
    }

    private static boolean mayBeCopied(Block block) {
        return block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.POINT;
    }

    private void paragraph(Block block) {
        int letters = Fingerprint.letters(block.at());
        if (letters >= LETTERS_OF_A_COPY) {
            Text at = block.at();
            rows.add(new RowBuilder(Table.PARAGRAPH)
                    .text(context.ids().give('g', at))
                    .text(context.report())
                    .number(Fingerprint.exact(at))
                    .number(letters)
                    .text(at.subSequence(0, Math.min(at.length(), EXCERPT)))
                    .number(at.start())
                    .number(at.end())
                    .build());
        }
    }
}
