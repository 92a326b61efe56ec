package org.worksummary.analysis.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.worksummary.analysis.SoundParser;

/**
 * What the parser finds in the annotated reports, against what is annotated.
 *
 * <p>Every difference must be listed in known-differences.txt with its reason; one that is gone must leave the list. The list
 * can't grow without notice: bounds.txt has the precision and recall that each kind of fact must reach.
 */
class AnnotatedReportsTest {
    private static final List<AnnotatedReport> REPORTS = AnnotatedReport.all();
    private static final List<Difference> DIFFERENCES = new ArrayList<>();
    private static final Tally TALLY = new Tally();

    @BeforeAll
    static void compareAll() {
        SoundParser parser = SoundParser.create();
        for (AnnotatedReport report : REPORTS) {
            List<Fact> found = FoundFacts.of(parser.parse(report.source()));
            DIFFERENCES.addAll(Comparison.of(report, found, TALLY));
        }
    }

    @Test
    void everyTextHasItsFacts() throws IOException {
        try (Stream<Path> files = Files.walk(AnnotatedReport.FOLDER)) {
            long texts = files.filter(file -> file.getParent().toString().contains("set-"))
                    .filter(file -> file.toString().endsWith(".txt"))
                    .count();
            assertThat(REPORTS).hasSize((int) texts).hasSizeGreaterThan(78);
        }
    }

    @Test
    void everyFactStandsWhereItSays() {
        List<String> wrong = new ArrayList<>();
        for (AnnotatedReport report : REPORTS) {
            for (Fact fact : report.facts()) {
                if (fact.end() > report.text().length()
                        || !report.text().substring(fact.start(), fact.end()).equals(fact.text())) {
                    wrong.add(report.name() + ": " + fact.mark().word() + " " + fact.place());
                }
            }
        }
        assertThat(wrong).as("facts whose words do not stand at their place").isEmpty();
    }

    @Test
    void differsOnlyWhereKnown() throws IOException {
        TreeSet<String> known = new TreeSet<>();
        for (String[] line : lines("known-differences.txt")) {
            assertThat(line).as("report, difference, place, reason").hasSize(4);
            assertThat(line[3]).isNotBlank();
            known.add(String.join("\t", line[0], line[1], line[2]));
        }
        TreeSet<String> now = new TreeSet<>();
        DIFFERENCES.forEach(difference -> now.add(difference.toString()));
        TreeSet<String> lost = new TreeSet<>(now);
        lost.removeAll(known);
        known.removeAll(now);
        assertThat(lost)
                .as("read otherwise than annotated, and not known:%n%s", String.join("\n", lost))
                .isEmpty();
        assertThat(known)
                .as(
                        "mended: take these out of known-differences.txt and raise bounds.txt:%n%s",
                        String.join("\n", known))
                .isEmpty();
    }

    @Test
    void reachesItsBounds() throws IOException {
        Map<String, String[]> bounds = new HashMap<>();
        lines("bounds.txt").forEach(line -> bounds.put(line[0], line));
        List<String> below = new ArrayList<>();
        TALLY.counts().forEach((what, count) -> {
            String[] bound = bounds.get(what);
            if (bound == null
                    || count.precision() < Double.parseDouble(bound[1])
                    || count.recall() < Double.parseDouble(bound[2])) {
                below.add(what + "\t" + Tally.digits(count.precision()) + "\t" + Tally.digits(count.recall()));
            }
        });
        assertThat(bounds).containsOnlyKeys(TALLY.counts().keySet());
        assertThat(below)
                .as("below the bound (what, precision, recall):%n%s", String.join("\n", below))
                .isEmpty();
    }

    private static List<String[]> lines(String name) throws IOException {
        return Files.readAllLines(AnnotatedReport.FOLDER.resolve(name), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
