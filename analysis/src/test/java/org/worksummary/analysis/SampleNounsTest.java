package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.worksummary.model.Quantity;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Text;

/**
 * What the figures of the sample reports count or say something about, against samples/reports/nouns.tsv.
 *
 * <p>A noun is right where it overlaps the annotated one and has its head: Chinese nouns end with their head, so that both
 * must end at the same place.
 */
class SampleNounsTest {
    private static final Path FOLDER = Path.of("..", "samples", "reports");

    record Row(String file, String figure, int occurrence, String counted, String indicator) {}

    @Test
    void nineInTenAreRight() throws IOException {
        SoundParser parser = SoundParser.create();
        Map<String, WorkSummary> parsed = new HashMap<>();
        List<String> failures = new ArrayList<>();
        List<Row> rows = rows();
        for (Row row : rows) {
            WorkSummary summary = parsed.get(row.file());
            if (summary == null) {
                summary = parser.parse(FOLDER.resolve(row.file()));
                parsed.put(row.file(), summary);
            }
            Quantity quantity = at(summary, row);
            String text = summary.source().text();
            if (quantity == null) {
                failures.add(row + " was not found");
            } else if (!agrees(text, quantity.counted(), row.counted())
                    || !agrees(text, quantity.indicator(), row.indicator())) {
                failures.add(row + " has " + quantity.counted() + " and " + quantity.indicator());
            }
        }
        assertThat(rows).hasSizeGreaterThan(200);
        assertThat(failures).hasSizeLessThanOrEqualTo(rows.size() / 10);
    }

    private static boolean agrees(String text, @Nullable Text found, String expected) {
        if (found == null || expected.equals("-")) {
            return found == null && expected.equals("-");
        }
        return text.startsWith(expected, found.end() - expected.length());
    }

    private static @Nullable Quantity at(WorkSummary summary, Row row) {
        String text = summary.source().text();
        int start = -1;
        for (int i = 0; i < row.occurrence(); i++) {
            start = text.indexOf(row.figure(), start + 1);
        }
        for (Quantity quantity : summary.quantities()) {
            if (start >= 0 && quantity.at().start() == start) {
                return quantity;
            }
        }
        return null;
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(FOLDER.resolve("nouns.tsv"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replace("\\n", "\n").split("\t", -1))
                .map(fields -> new Row(fields[0], fields[1], Integer.parseInt(fields[2]), fields[3], fields[4]))
                .toList();
    }
}
