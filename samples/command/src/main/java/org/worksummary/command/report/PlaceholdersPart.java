package org.worksummary.command.report;

import java.util.List;
import org.worksummary.command.page.OneLine;
import org.worksummary.command.page.Page;
import org.worksummary.command.page.Page.Column;
import org.worksummary.model.Placeholder;
import org.worksummary.model.Placeholder.Intent;
import org.worksummary.model.WorkSummary;

/** The placeholders: where something is left out, between which words, and what to write there. */
final class PlaceholdersPart {
    private static final int BEFORE = 10;
    private static final int AFTER = 8;
    private static final List<Column> COLUMNS =
            List.of(new Column("行:列", 10, true), new Column("上下文", 44), new Column("应填", 24));

    private PlaceholdersPart() {}

    static void write(WorkSummary summary, Page page) {
        Context context = new Context(summary);
        for (Intent intent : Intent.values()) {
            List<Placeholder> found = summary.placeholders().stream()
                    .filter(placeholder -> placeholder.intent() == intent)
                    .toList();
            if (!found.isEmpty()) {
                page.heading(Labels.of(intent) + "（" + found.size() + "）");
                page.table(
                        COLUMNS,
                        found.stream()
                                .map(placeholder -> row(summary, context, placeholder))
                                .toList());
            }
        }
    }

    private static List<String> row(WorkSummary summary, Context context, Placeholder placeholder) {
        String words = context.of(placeholder, BEFORE, AFTER);
        return List.of(Place.of(summary, placeholder), words, expected(placeholder));
    }

    private static String expected(Placeholder placeholder) {
        String label = Labels.of(placeholder.expects());
        return placeholder.unit() == null ? label : label + "（" + OneLine.of(placeholder.unit()) + "）";
    }
}
