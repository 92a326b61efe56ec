package org.worksummary.analysis;

import java.util.List;
import org.worksummary.model.Header;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;

/** Parses work summaries (工作总结) into the model. Immutable; one parser may serve many threads. */
public final class SummaryParser {
    private SummaryParser() {}

    /** {@return a parser with the default options} */
    public static SummaryParser create() {
        return new SummaryParser();
    }

    /** Parses a text. Any text is accepted; what was not understood stays plain paragraphs. */
    public WorkSummary parse(String text) {
        return parse(SourceText.of(text));
    }

    /** Parses a text that was read from somewhere. */
    public WorkSummary parse(SourceText source) {
        return new WorkSummary(
                source,
                Header.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
