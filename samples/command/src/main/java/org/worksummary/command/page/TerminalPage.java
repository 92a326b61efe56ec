package org.worksummary.command.page;

import java.util.List;

/** A page for a terminal: columns aligned by display width, in colour where asked for. */
public final class TerminalPage implements Page {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final boolean colour;

    /** Makes an empty page, with or without colour. */
    public TerminalPage(boolean colour) {
        this.colour = colour;
    }

    @Override
    public void title(String text) {
        line(ink(Ink.BOLD, Visible.of(text)));
    }

    @Override
    public void heading(String text) {
        out.append('\n');
        line(ink(Ink.HEADING, Visible.of(text)));
    }

    @Override
    public void note(String text) {
        line(INDENT + ink(Ink.DIM, Visible.of(text)));
    }

    @Override
    public void facts(List<Fact> facts) {
        int width = facts.stream()
                .mapToInt(fact -> DisplayWidth.of(fact.label()))
                .max()
                .orElse(0);
        for (Fact fact : facts) {
            line(INDENT
                    + ink(Ink.DIM, DisplayWidth.pad(fact.label(), width, false))
                    + INDENT
                    + Visible.of(fact.value()));
        }
    }

    @Override
    public void outline(List<Entry> entries) {
        for (Entry entry : entries) {
            String symbol = entry.symbol().isEmpty() ? "" : ink(entry.ink(), entry.symbol()) + " ";
            String words = Visible.of(entry.text());
            String text = entry.bold() ? ink(Ink.BOLD, words) : words;
            String tag = entry.tag().isEmpty() ? "" : INDENT + ink(entry.ink(), "[" + entry.tag() + "]");
            line(INDENT.repeat(entry.depth() + 1) + symbol + text + tag);
        }
    }

    @Override
    public void table(List<Column> columns, List<List<String>> rows) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = DisplayWidth.of(columns.get(i).label());
            for (List<String> row : rows) {
                int width = Math.min(
                        DisplayWidth.of(Visible.of(row.get(i))), columns.get(i).maxWidth());
                widths[i] = Math.max(widths[i], width);
            }
        }
        line(ink(Ink.DIM, row(columns, columns.stream().map(Column::label).toList(), widths)));
        for (List<String> row : rows) {
            line(row(columns, row, widths));
        }
    }

    private static String row(List<Column> columns, List<String> cells, int[] widths) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = DisplayWidth.cut(Visible.of(cells.get(i)), widths[i]);
            row.append(INDENT)
                    .append(DisplayWidth.pad(cell, widths[i], columns.get(i).right()));
        }
        return row.toString().stripTrailing();
    }

    private String ink(Ink ink, String text) {
        return colour ? ink.on(text) : text;
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    /** {@return what was written} */
    @Override
    public String toString() {
        return out.toString();
    }
}
