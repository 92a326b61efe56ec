package org.worksummary.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.worksummary.analysis.SummaryParser;

/** Parses many short reports one after another and tells how fast, and how much heap they took: run it with a small one. */
public final class Batch {
    private static final int REPORTS = 100_000;

    private Batch() {}

    /** Takes the number of reports, else {@value #REPORTS}. */
    public static void main(String[] args) {
        int reports = args.length > 0 ? Integer.parseInt(args[0]) : REPORTS;
        SummaryParser parser = SummaryParser.create();
        String text = BenchmarkTexts.of("short");
        long quantities = 0;
        long most = 0;
        long start = System.nanoTime();
        for (int i = 0; i < reports; i++) {
            quantities += parser.parse(i + "\n" + text).quantities().size();
            if (i % 1000 == 0) {
                most = Math.max(
                        most,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        Locale.ROOT,
                        "%,d reports of %,d characters in %.1f s: %,.0f a second; %,d quantities; heap in use at most %d MB%n",
                        reports,
                        text.length(),
                        seconds,
                        reports / seconds,
                        quantities,
                        most >> 20);
    }
}
