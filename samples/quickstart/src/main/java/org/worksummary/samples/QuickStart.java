package org.worksummary.samples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.worksummary.analysis.SummaryParser;
import org.worksummary.model.WorkSummary;

/** Parses a work summary (工作总结) and prints what was found in it. */
public final class QuickStart {
    private QuickStart() {}

    /** Runs the quick start. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        // README: begin
        WorkSummary summary = SummaryParser.create().parse("""
                南桥镇2024年上半年工作总结
                一、工作开展情况
                （一）抓项目，增后劲。新建道路12.5公里，完成投资1.2亿元，同比增长8.6%。
                （二）惠民生，解难题。走访群众300余户，发放补助XX万元。
                二、存在的问题
                一是专业人才不足。二是资金缺口较大。
                """);
        summary.measures().forEach(measure -> out.println("done: " + measure.title()));
        summary.problems().forEach(problem -> out.println("problem: " + problem.text()));
        summary.quantities().forEach(figure -> out.println(figure.text() + " = " + figure.normalized()));
        summary.placeholders().forEach(blank -> out.println("left out: " + blank.expects() + " at " + blank.start()));
        // README: end
    }
}
