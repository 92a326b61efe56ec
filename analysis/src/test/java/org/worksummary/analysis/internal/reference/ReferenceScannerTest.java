package org.worksummary.analysis.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.mention.ReferenceMention;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.TextView;

class ReferenceScannerTest {
    private final ReferenceScanner scanner = ReferenceScanner.create();

    static Stream<String> sentences() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReferenceScannerTest.class.getResourceAsStream("references.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsReferencesWithTheirNames(String line) {
        String marked = line.substring(0, line.indexOf('\t'));
        TextView view = TextView.of(marked.replace("⟦", "").replace("⟧", ""));
        List<ReferenceMention> found = scanner.scan(view);
        StringBuilder result = new StringBuilder(view.toString());
        for (int i = found.size() - 1; i >= 0; i--) {
            result.insert(found.get(i).end(), '⟧').insert(found.get(i).start(), '⟦');
        }
        assertThat(result).hasToString(TextView.of(marked).toString());
        assertThat(found.stream().map(m -> m.kind() + " " + m.name()).collect(Collectors.joining(" ")))
                .isEqualTo(line.substring(line.indexOf('\t') + 1));
    }

    @Test
    void tellsWhereNumbersArePartOfNames() {
        TextView view = TextView.of("按照《2020年要点》和组发〔2020〕3号要求，落实“三会一课”，慰问5人。");
        SpanSet names = ReferenceScanner.namesWithNumbers(view, scanner.scan(view));
        assertThat(names.size()).isEqualTo(3);
        assertThat(names.endCovering(view.indexOf("2020年", 0))).isEqualTo(view.indexOf("和组发", 0));
        assertThat(names.endCovering(view.indexOf("3号", 0))).isEqualTo(view.indexOf("要求", 0));
        assertThat(names.endCovering(view.indexOf("三会", 0))).isEqualTo(view.indexOf("，慰问", 0));
        assertThat(names.endCovering(view.indexOf("5人", 0))).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"《", "》", "“", "“一", "第", "党的", "十九届", "十九届二中、", "〔", "〔2020〕", "四个", "中央", "《“", "一、"})
    void staysLinear(String piece) {
        TextView view = TextView.of(piece.repeat(200_000 / piece.length()));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            int end = 0;
            List<ReferenceMention> found = scanner.scan(view);
            for (ReferenceMention mention : found) {
                assertThat(mention.start()).isGreaterThanOrEqualTo(end);
                end = mention.end();
            }
            assertThat(ReferenceScanner.namesWithNumbers(view, found).size()).isGreaterThanOrEqualTo(found.size());
        });
    }
}
