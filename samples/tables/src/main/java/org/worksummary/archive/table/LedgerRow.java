package org.worksummary.archive.table;

import org.jspecify.annotations.Nullable;
import org.worksummary.archive.read.Outcome;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;

/** Makes the row of the ledger (台账) for a file, whether it gave a report or not. */
public final class LedgerRow {
    private LedgerRow() {}

    /** {@return the row for what became of a file, by this version of the parser} */
    public static Row of(Outcome outcome, String parser) {
        WorkSummary summary = outcome.parsed();
        SourceText source = summary == null ? null : summary.source();
        return new RowBuilder(Table.LEDGER)
                .text(outcome.path())
                .text(outcome.sha256())
                .text(source == null ? null : ReportRows.id(source.sha256()))
                .text(outcome.status())
                .number(outcome.bytes())
                .text(source == null ? null : source.mediaType())
                .text(source == null ? null : source.charset())
                .number(source == null ? null : Long.valueOf(source.repairs().size()))
                .real(summary == null ? null : Coverage.of(summary))
                .number(findings(summary))
                .number(outcome.millis())
                .text(outcome.error())
                .text(parser)
                .build();
    }

    private static @Nullable Long findings(@Nullable WorkSummary summary) {
        if (summary == null) {
            return null;
        }
        return (long) summary.items().size()
                + summary.quantities().size()
                + summary.times().size()
                + summary.references().size()
                + summary.placeholders().size();
    }
}
