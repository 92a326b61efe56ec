package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.text.SourceText;

/**
 * How many bytes a parse allocates for each character of its text: a measure of its work that no other load of the machine
 * changes.
 */
class AllocationTest {
    private static final Path REPORTS = Path.of("..", "samples", "reports");
    private static final String PROSE = "全县上下深入学习领会上级部署要求，坚持问题导向和目标导向相统一，认真梳理并逐条研究解决办法。";

    private final SummaryParser parser = SummaryParser.create();

    @Test
    void proseCostsLittleMoreThanItsCharacters() {
        StringBuilder text = new StringBuilder();
        while (text.length() < 40_000) {
            text.append("（一）抓好安全生产工作落实。").append(PROSE).append(PROSE).append('\n');
        }
        assertThat(bytesPerCharacter(List.of(SourceText.of(text.toString())))).isLessThan(75);
    }

    @Test
    void reportsFullOfFiguresCostAFixedAmountPerCharacter() throws IOException {
        List<SourceText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(DocumentReader.create().read(file));
            }
        }
        assertThat(texts).hasSizeGreaterThan(5);
        assertThat(bytesPerCharacter(texts)).isLessThan(200);
    }

    @Test
    void allocationGrowsWithTheTextAndNoFaster() {
        String paragraph = "（二）抓项目，增后劲。完成投资3.2亿元，同比增长8.6%，走访群众300余户。" + PROSE + "\n";
        double small = bytesPerCharacter(List.of(SourceText.of(paragraph.repeat(50))));
        double large = bytesPerCharacter(List.of(SourceText.of(paragraph.repeat(5_000))));
        assertThat(large).isLessThan(small * 1.2);
    }

    private double bytesPerCharacter(List<SourceText> texts) {
        assumeTrue(
                ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean
                        && bean.isThreadAllocatedMemorySupported(),
                "this Java does not count the bytes that a thread allocates");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long characters = 0;
        long quantities = 0;
        for (SourceText text : texts) {
            characters += text.length();
            quantities += parser.parse(text).quantities().size();
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (SourceText text : texts) {
            quantities -= parser.parse(text).quantities().size();
        }
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(quantities).isZero();
        return (double) bytes / characters;
    }
}
