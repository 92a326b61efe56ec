package org.worksummary.benchmarks;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.io.IOException;
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
import org.openjdk.jmh.infra.Blackhole;
import org.worksummary.analysis.SummaryParser;

/** The whole parse with default options, next to one segmentation of the same text by HanLP. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ParseBenchmark {
    /** Which text. */
    @Param({"sparse", "report", "dense", "short", "long", "samples"})
    public String text = "sparse";

    private final SummaryParser parser = SummaryParser.create();
    private List<String> sources = List.of();

    /** Makes the text, or reads the sample reports. */
    @Setup
    public void sources() throws IOException {
        sources = BenchmarkTexts.all(text);
    }

    /** Parses it. */
    @Benchmark
    public void parse(Blackhole sink) {
        for (String source : sources) {
            sink.consume(parser.parse(source));
        }
    }

    /** Segments it. */
    @Benchmark
    public void segment(Blackhole sink) {
        for (String source : sources) {
            sink.consume(StandardTokenizer.segment(source));
        }
    }
}
