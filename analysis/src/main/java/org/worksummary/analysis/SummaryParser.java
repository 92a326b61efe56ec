package org.worksummary.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.analysis.internal.resolve.Pipeline;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;

/**
 * Parses work summaries (工作总结) into the model.
 *
 * <p>Any text is accepted: what is not understood stays plain paragraphs. Parsing takes time linear in the text, changes
 * nothing outside, and gives the same result for the same text. Immutable; one parser may serve many threads.
 */
public final class SummaryParser {
    private final Pipeline pipeline;

    private SummaryParser(Builder builder) {
        this.pipeline = new Pipeline(builder.segmenter, builder.off);
    }

    /** {@return a parser with the default options: words by HanLP} */
    public static SummaryParser create() {
        return builder().build();
    }

    /** {@return a parser that takes a segmenter's words for evidence; it may be {@link Segmenter#none()}} */
    public static SummaryParser with(Segmenter segmenter) {
        return builder().segmenter(segmenter).build();
    }

    /** {@return a builder of parsers, at the default options} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the work summary that the text holds} */
    public WorkSummary parse(String text) {
        return parse(SourceText.of(Objects.requireNonNull(text, "text")));
    }

    /** {@return the work summary that a text holds which was read from somewhere} */
    public WorkSummary parse(SourceText source) {
        return pipeline.run(Objects.requireNonNull(source, "source"));
    }

    /**
     * Reads and parses a file.
     *
     * @return the work summary that the file holds
     * @throws IOException if the file can't be read as text; its message says what to do
     */
    public WorkSummary parse(Path file) throws IOException {
        return parse(DocumentReader.create().read(file));
    }

    /** Options of a parser (选项). Not for several threads. */
    public static final class Builder {
        private Segmenter segmenter = Segmenter.hanlp();
        private final Set<String> off = new HashSet<>();

        private Builder() {}

        /** Takes a segmenter's words for evidence; it may be {@link Segmenter#none()}. */
        public Builder segmenter(Segmenter segmenter) {
            this.segmenter = Objects.requireNonNull(segmenter, "segmenter");
            return this;
        }

        /**
         * Switches rules off: their diagnostics are left out.
         *
         * @param rules ids of {@link Rule#all() rules}
         * @return this builder
         * @throws IllegalArgumentException if there is no such rule
         */
        public Builder withoutRules(Collection<String> rules) {
            rules.forEach(id -> off.add(Rule.of(id).id()));
            return this;
        }

        /** {@return a parser with these options} */
        public SummaryParser build() {
            return new SummaryParser(this);
        }
    }
}
