package org.worksummary.archive.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.worksummary.archive.duplicate.Fingerprint;

/** Of how many generated pairs the fingerprints tell that one report was made of the other, and of how many wrongly. */
class CopiesTest {
    private static final int REPORTS = 400;
    private static final int BAND = 4;

    private final Random random = new Random(11);

    @Test
    void aReportHandedInAgainWithOtherFiguresIsFound() {
        assertThat(found(report -> new String(
                        FileKind.COPY.make(random, report.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)))
                .isEqualTo(REPORTS);
    }

    @Test
    void aReportWithOneNewParagraphIsFoundAndMostlyOneWithTwo() {
        assertThat(found(report -> withNewParagraphs(report, 1))).isGreaterThan(REPORTS * 97 / 100);
        assertThat(found(report -> withNewParagraphs(report, 2))).isGreaterThan(REPORTS * 75 / 100);
    }

    @Test
    void aReportWithTwoSmallChangesInEveryParagraphIsFound() {
        assertThat(found(report -> report.replace("推进", "大力推进")
                        .replace("，工作机制进一步理顺", "，机制越来越顺")
                        .replace("群众的", "居民的")))
                .isGreaterThan(REPORTS * 95 / 100);
    }

    @Test
    void reportsOfOneKindAreNotTakenForCopies() {
        List<String> prints = reports().stream()
                .map(report -> Fingerprint.minHash(report).orElseThrow())
                .toList();
        int wrong = 0;
        for (int i = 0; i < prints.size(); i++) {
            for (int j = 0; j < i; j++) {
                wrong += areTakenForCopies(prints.get(i), prints.get(j)) ? 1 : 0;
            }
        }
        assertThat(wrong).isZero();
    }

    private interface Edit {
        String of(String report);
    }

    private int found(Edit edit) {
        return (int) reports().stream()
                .filter(report -> areTakenForCopies(
                        Fingerprint.minHash(report).orElseThrow(),
                        Fingerprint.minHash(edit.of(report)).orElseThrow()))
                .count();
    }

    /** As the question near-duplicates does it: one band of four places is the same, and so is half of all places. */
    private static boolean areTakenForCopies(String one, String other) {
        boolean band = IntStream.iterate(0, i -> i < Fingerprint.PLACES, i -> i + BAND)
                .anyMatch(i -> one.regionMatches(i, other, i, BAND));
        return band
                && IntStream.range(0, Fingerprint.PLACES)
                                .filter(i -> one.charAt(i) == other.charAt(i))
                                .count()
                        >= Fingerprint.PLACES / 2;
    }

    private List<String> reports() {
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            reports.add(ReportText.of(random, 6));
        }
        return reports;
    }

    private String withNewParagraphs(String report, int count) {
        String[] lines = report.split("\n");
        for (int i = 0; i < count; i++) {
            // The fourth line is the first paragraph on what was done.
            lines[3 + i] = ReportText.of(random, 1).split("\n")[3];
        }
        return String.join("\n", Arrays.asList(lines)) + "\n";
    }
}
