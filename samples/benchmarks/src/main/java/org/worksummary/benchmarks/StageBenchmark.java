package org.worksummary.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.worksummary.analysis.Segmenter;
import org.worksummary.analysis.SummaryParser;
import org.worksummary.analysis.internal.line.Layout;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.mention.NounFinder;
import org.worksummary.analysis.internal.mention.Nouns;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.analysis.internal.mention.ReferenceMention;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.placeholder.MaskScanner;
import org.worksummary.analysis.internal.quantity.QuantityScanner;
import org.worksummary.analysis.internal.reference.ReferenceScanner;
import org.worksummary.analysis.internal.time.TimeMention;
import org.worksummary.analysis.internal.time.TimeScanner;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.json.SummaryJson;
import org.worksummary.model.WorkSummary;

/** The stages of a parse, one by one, and the writing of JSON. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StageBenchmark {
    /** Which text. */
    @Param("report")
    public String text = "report";

    private final SummaryParser parser = SummaryParser.create();
    private final MaskScanner maskScanner = MaskScanner.create();
    private final TimeScanner timeScanner = TimeScanner.create();
    private final ReferenceScanner referenceScanner = ReferenceScanner.create();
    private final QuantityScanner quantityScanner = QuantityScanner.create();
    private final NounFinder nounFinder = NounFinder.create(Segmenter.hanlp());
    private String source = "";
    private TextView view = TextView.of("");
    private List<Mask> masks = List.of();
    private List<QuantityMention> quantities = List.of();
    private WorkSummary summary = SummaryParser.create().parse("");

    /** Makes what each stage starts from. */
    @Setup
    public void start() {
        source = BenchmarkTexts.of(text);
        view = Layout.of(source).view();
        masks = maskScanner.scan(view);
        quantities = quantityScanner.scan(view, masks, new SpanSet());
        summary = parser.parse(source);
    }

    /** Lines, page furniture, wrapped paragraphs, the folded view. */
    @Benchmark
    public Layout layout() {
        return Layout.of(source);
    }

    /** Placeholders. */
    @Benchmark
    public List<Mask> placeholders() {
        return maskScanner.scan(view);
    }

    /** Times. */
    @Benchmark
    public List<TimeMention> times() {
        return timeScanner.scan(view, masks);
    }

    /** References. */
    @Benchmark
    public List<ReferenceMention> references() {
        return referenceScanner.scan(view);
    }

    /** Quantities. */
    @Benchmark
    public List<QuantityMention> quantities() {
        return quantityScanner.scan(view, masks, new SpanSet());
    }

    /** What figures count and say something about, with HanLP's words. */
    @Benchmark
    public List<Nouns> nouns() {
        return nounFinder.find(view, quantities);
    }

    /** JSON of the whole. */
    @Benchmark
    public String json() {
        return SummaryJson.write(summary);
    }
}
