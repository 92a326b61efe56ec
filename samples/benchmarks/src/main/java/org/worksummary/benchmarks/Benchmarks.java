package org.worksummary.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks, shortly unless JMH's own options say otherwise, and prints characters a second. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Takes JMH's options: {@code -f 3 -wi 5 -i 5 -prof gc Parse}. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(args);
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given);
        if (!given.getForkCount().hasValue()) {
            options.forks(1);
        }
        if (!given.getWarmupIterations().hasValue()) {
            options.warmupIterations(12);
        }
        if (!given.getMeasurementIterations().hasValue()) {
            options.measurementIterations(5);
        }
        if (!given.getWarmupTime().hasValue()) {
            options.warmupTime(TimeValue.seconds(1));
        }
        if (!given.getMeasurementTime().hasValue()) {
            options.measurementTime(TimeValue.seconds(1));
        }
        if (!given.verbosity().hasValue()) {
            options.verbosity(VerboseMode.SILENT);
        }
        options.addProfiler(GCProfiler.class);
        Options all = options.build();
        print(new Runner(all).run());
    }

    private static void print(Collection<RunResult> results) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("benchmark | text | characters | microseconds | million characters a second | bytes a character");
        out.println("--- | --- | ---: | ---: | ---: | ---:");
        Map<String, Double> segmentations = new HashMap<>();
        Map<String, Double> parses = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String text = result.getParams().getParam("text");
            int length = BenchmarkTexts.length(text);
            int read = name.endsWith(".tenth") ? length / 10 : length;
            double micros = result.getPrimaryResult().getScore();
            out.println(String.format(
                    Locale.ROOT,
                    "%s | %s | %,d | %,.0f | %.2f | %.0f",
                    name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                    text,
                    read,
                    micros,
                    read / micros,
                    allocated(result) / read));
            if (name.endsWith("ParseBenchmark.segment")) {
                segmentations.put(text, micros);
            } else if (name.endsWith("ParseBenchmark.parse")) {
                parses.put(text, micros);
            }
        }
        parses.forEach((text, micros) -> {
            Double segmentation = segmentations.get(text);
            if (segmentation != null) {
                out.println(String.format(
                        Locale.ROOT,
                        "%s: one segmentation takes %.2f times a whole parse",
                        text,
                        segmentation / micros));
            }
        });
    }

    private static double allocated(RunResult result) {
        for (Map.Entry<String, Result> secondary : result.getSecondaryResults().entrySet()) {
            if (secondary.getKey().endsWith("gc.alloc.rate.norm")) {
                return secondary.getValue().getScore();
            }
        }
        return Double.NaN;
    }
}
