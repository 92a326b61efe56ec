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
        for (Intent intent : Intent.values()) {
            List<Placeholder> found = summary.placeholders().stream()
                    .filter(placeholder -> placeholder.intent() == intent)
                    .toList();
            if (!found.isEmpty()) {
                page.heading(Labels.of(intent) + "（" + found.size() + "）");
                page.table(
                        COLUMNS,
                        found.stream()
                                .map(placeholder -> row(summary, placeholder))
                                .toList());
            }
        }
    }

    private static List<String> row(WorkSummary summary, Placeholder placeholder) {
        return List.of(Place.of(summary, placeholder), context(summary, placeholder), expected(placeholder));
    }

    private static String context(WorkSummary summary, Placeholder placeholder) {
        String text = summary.source().text();
        int from = placeholder.start();
        while (from > 0 && placeholder.start() - from < BEFORE && !isBoundary(text.charAt(from - 1))) {
            from--;
        }
        int to = placeholder.end();
        while (to < text.length() && to - placeholder.end() < AFTER && !isBoundary(text.charAt(to))) {
            to++;
        }
        return OneLine.of(text.substring(from, placeholder.start()))
                + "〔" + OneLine.of(placeholder.at()) + "〕"
                + OneLine.of(text.substring(placeholder.end(), to));
    }

    private static boolean isBoundary(char c) {
        return c == '\n' || c == '\r' || "，。；：！？,;".indexOf(c) >= 0;
    }

    private static String expected(Placeholder placeholder) {
        String label = Labels.of(placeholder.expects());
        return placeholder.unit() == null ? label : label + "（" + OneLine.of(placeholder.unit()) + "）";
    }
}
