package org.worksummary.command;

import java.util.Locale;
import org.worksummary.command.page.MarkdownPage;
import org.worksummary.command.page.TerminalPage;
import org.worksummary.command.report.Report;
import org.worksummary.json.SummaryJson;
import org.worksummary.model.WorkSummary;

/** The forms a result is written in. */
enum OutputFormat {
    /** For people, in a terminal. */
    TEXT("txt") {
        @Override
        String write(WorkSummary summary, OutputOptions options) {
            TerminalPage page = new TerminalPage(options.colour());
            Report.write(summary, page);
            return page.toString();
        }
    },
    /** For programs, indented. */
    JSON("json") {
        @Override
        String write(WorkSummary summary, OutputOptions options) {
            return SummaryJson.write(summary, options.json().withIndentation()) + "\n";
        }
    },
    /** For programs, one line for each document. */
    JSONL("jsonl") {
        @Override
        String write(WorkSummary summary, OutputOptions options) {
            return SummaryJson.write(summary, options.json()) + "\n";
        }
    },
    /** For people, to publish or print. */
    MARKDOWN("md") {
        @Override
        String write(WorkSummary summary, OutputOptions options) {
            MarkdownPage page = new MarkdownPage();
            Report.write(summary, page);
            return page.toString();
        }
    };

    private final String extension;

    OutputFormat(String extension) {
        this.extension = extension;
    }

    /** What the name of a file in this form ends in, without the dot. */
    String extension() {
        return extension;
    }

    /** {@return the name as it is given on the command line} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether it is JSON} */
    boolean isJson() {
        return this == JSON || this == JSONL;
    }

    /** {@return the summary in this form, ending in a line end} */
    abstract String write(WorkSummary summary, OutputOptions options);
}
