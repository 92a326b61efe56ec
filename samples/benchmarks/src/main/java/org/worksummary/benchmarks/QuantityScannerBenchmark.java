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
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.quantity.QuantityScanner;
import org.worksummary.analysis.internal.view.TextView;

/** The quantity scanner alone; {@code tenth} reads the first tenth of the text, so that linear growth can be seen. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class QuantityScannerBenchmark {
    /** Which text. */
    @Param({"sparse", "dense", "digits", "scales", "ranges"})
    public String text = "sparse";

    private final QuantityScanner scanner = QuantityScanner.create();
    private TextView whole = TextView.of("");
    private TextView tenth = TextView.of("");

    /** Makes the views. */
    @Setup
    public void views() {
        String source = BenchmarkTexts.of(text);
        whole = TextView.of(source);
        tenth = TextView.of(source.substring(0, source.length() / 10));
    }

    /** Scans all of it. */
    @Benchmark
    public List<QuantityMention> scan() {
        return scanner.scan(whole, List.of(), new SpanSet());
    }

    /** Scans the first tenth. */
    @Benchmark
    public List<QuantityMention> tenth() {
        return scanner.scan(tenth, List.of(), new SpanSet());
    }
}
