package org.worksummary.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.worksummary.analysis.SummaryParser;
import org.worksummary.model.WorkSummary;

/** How the time of a parse grows with the text, and what a second thread brings that shares the parser. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScaleBenchmark {
    /** Which text: so many bytes of UTF-8. */
    @Param({"10kB", "10MB"})
    public String text = "10kB";

    private final SummaryParser parser = SummaryParser.create();
    private String source = "";

    /** Makes the text. */
    @Setup
    public void source() {
        source = BenchmarkTexts.of(text);
    }

    /** Parses it in one thread. */
    @Benchmark
    public WorkSummary oneThread() {
        return parser.parse(source);
    }

    /** Parses it in two threads at once; the time is that of each. */
    @Benchmark
    @Threads(2)
    public WorkSummary twoThreads() {
        return parser.parse(source);
    }
}
