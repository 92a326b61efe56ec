package org.worksummary.command.page;

import java.util.List;

/** A page in Markdown, with tables as GitHub has them. */
public final class MarkdownPage implements Page {
    private static final String SPECIAL = "\\`*_[]<>|#~&$";

    private final StringBuilder out = new StringBuilder();

    @Override
    public void title(String text) {
        out.append("# ").append(escape(text)).append("\n\n");
    }

    @Override
    public void heading(String text) {
        out.append("## ").append(escape(text)).append("\n\n");
    }

    @Override
    public void note(String text) {
        out.append(escape(text)).append("\n\n");
    }

    @Override
    public void facts(List<Fact> facts) {
        for (Fact fact : facts) {
            out.append("- ").append(escape(fact.label())).append("：").append(escape(fact.value()));
            out.append('\n');
        }
        out.append('\n');
    }

    @Override
    public void outline(List<Entry> entries) {
        for (Entry entry : entries) {
            out.append("  ".repeat(entry.depth())).append("- ");
            if (!entry.symbol().isEmpty()) {
                out.append(entry.symbol()).append(' ');
            }
            String text = escape(entry.text());
            out.append(entry.bold() ? "**" + text + "**" : text);
            if (!entry.tag().isEmpty()) {
                out.append("　`").append(entry.tag()).append('`');
            }
            out.append('\n');
        }
        out.append('\n');
    }

    @Override
    public void table(List<Column> columns, List<List<String>> rows) {
        row(columns.stream().map(Column::label).toList());
        out.append('|');
        for (Column column : columns) {
            out.append(column.right() ? " ---: |" : " --- |");
        }
        out.append('\n');
        rows.forEach(this::row);
        out.append('\n');
    }

    private void row(List<String> cells) {
        out.append('|');
        for (String cell : cells) {
            out.append(' ').append(escape(cell)).append(" |");
        }
        out.append('\n');
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        String shown = Visible.of(text);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** {@return what was written} */
    @Override
    public String toString() {
        return out.toString().stripTrailing() + "\n";
    }
}
