package org.worksummary.analysis;

import java.io.IOException;
import java.nio.file.Path;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;

/** A parser whose every answer is held against {@link Promises what is promised}. Tests parse with it. */
public final class SoundParser {
    private final SummaryParser parser;

    private SoundParser(SummaryParser parser) {
        this.parser = parser;
    }

    /** {@return a parser with the default options} */
    public static SoundParser create() {
        return of(SummaryParser.create());
    }

    /** {@return the parser, checked} */
    public static SoundParser of(SummaryParser parser) {
        return new SoundParser(parser);
    }

    /** {@return the summary that the text holds} */
    public WorkSummary parse(String text) {
        return checked(parser.parse(text));
    }

    /** {@return the summary that the text holds} */
    public WorkSummary parse(SourceText source) {
        return checked(parser.parse(source));
    }

    /** {@return the summary that the file holds} */
    public WorkSummary parse(Path file) throws IOException {
        return checked(parser.parse(file));
    }

    private static WorkSummary checked(WorkSummary summary) {
        Promises.check(summary);
        return summary;
    }
}
