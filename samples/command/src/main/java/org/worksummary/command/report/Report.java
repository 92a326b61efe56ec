package org.worksummary.command.report;

import org.worksummary.command.page.Page;
import org.worksummary.model.WorkSummary;

/** A parsed work summary (工作总结) as a person wants to see it. */
public final class Report {
    private Report() {}

    /** Writes the whole report on a page. */
    public static void write(WorkSummary summary, Page page) {
        HeaderPart.write(summary, page);
        OutlinePart.write(summary, page);
        QuantitiesPart.write(summary, page);
        PlaceholdersPart.write(summary, page);
        DiagnosticsPart.write(summary, page);
    }
}
