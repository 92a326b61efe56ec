package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many characters a parse reads for each of its text: a measure of its work that no load of the machine changes. */
class VisitsTest {
    private static final Path REPORTS = Path.of("..", "samples", "reports");
    private static final String PROSE = "全县上下深入学习领会上级部署要求，坚持问题导向和目标导向相统一，认真梳理并逐条研究解决办法。";
    private static final String FIGURES = "（二）抓项目，增后劲。完成投资3.2亿元，同比增长8.6%，走访群众300余户。" + PROSE + "\n";

    private final CharacterVisits visits;

    VisitsTest() throws ReflectiveOperationException {
        visits = new CharacterVisits();
    }

    @Test
    void proseIsReadAFewTimes() throws ReflectiveOperationException {
        String text = ("（一）抓好安全生产工作落实。" + PROSE + PROSE + '\n').repeat(400);
        assertThat(perCharacter(text)).isBetween(10.0, 65.0);
    }

    @Test
    void reportsFullOfFiguresAreReadAFixedNumberOfTimes() throws IOException, ReflectiveOperationException {
        List<Path> reports;
        try (Stream<Path> files = Files.list(REPORTS)) {
            reports = files.filter(path -> path.toString().endsWith(".txt")).toList();
        }
        assertThat(reports).hasSizeGreaterThan(5);
        for (Path report : reports) {
            String text = new String(Files.readAllBytes(report), StandardCharsets.UTF_8);
            assertThat(perCharacter(text)).as(report.toString()).isLessThan(100);
        }
    }

    @Test
    void visitsGrowWithTheTextAndNoFaster() throws ReflectiveOperationException {
        assertThat(perCharacter(FIGURES.repeat(4_000))).isLessThan(perCharacter(FIGURES.repeat(40)) * 1.1);
    }

    private double perCharacter(String text) throws ReflectiveOperationException {
        return (double) visits.of(text) / text.length();
    }
}
