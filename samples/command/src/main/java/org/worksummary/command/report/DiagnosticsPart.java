package org.worksummary.command.report;

import java.util.List;
import org.worksummary.command.page.OneLine;
import org.worksummary.command.page.Page;
import org.worksummary.command.page.Page.Column;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Diagnostic;

/**
 * What the reader of the report should know: gaps in the numbering, figures that don't add up. Placeholders have a part of
 * their own.
 */
final class DiagnosticsPart {
    private static final String PLACEHOLDERS = "placeholder.unfilled";
    private static final List<Column> COLUMNS =
            List.of(new Column("行:列", 10, true), new Column("程度", 6), new Column("规则", 24), new Column("说明", 200));

    private DiagnosticsPart() {}

    static void write(WorkSummary summary, Page page) {
        List<Diagnostic> shown = summary.diagnostics().stream()
                .filter(diagnostic -> !diagnostic.rule().equals(PLACEHOLDERS))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        page.heading("检查（" + shown.size() + "）");
        page.table(
                COLUMNS,
                shown.stream().map(diagnostic -> row(summary, diagnostic)).toList());
    }

    private static List<String> row(WorkSummary summary, Diagnostic diagnostic) {
        return List.of(
                Place.of(summary, diagnostic.at().start()),
                Labels.of(diagnostic.severity()),
                diagnostic.rule(),
                OneLine.of(diagnostic.message()));
    }
}
