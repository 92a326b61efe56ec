package org.worksummary.benchmarks;

import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.tokenizer.StandardTokenizer;
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
import org.worksummary.analysis.SummaryParser;
import org.worksummary.model.WorkSummary;

/** The whole parse with default options, next to one segmentation of the same text by HanLP. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ParseBenchmark {
    /** Which text. */
    @Param({"sparse", "report", "dense", "short", "long"})
    public String text = "sparse";

    private final SummaryParser parser = SummaryParser.create();
    private String source = "";

    /** Makes the text. */
    @Setup
    public void source() {
        source = BenchmarkTexts.of(text);
    }

    /** Parses it. */
    @Benchmark
    public WorkSummary parse() {
        return parser.parse(source);
    }

    /** Segments it. */
    @Benchmark
    public List<Term> segment() {
        return StandardTokenizer.segment(source);
    }
}
