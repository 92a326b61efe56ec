package org.worksummary.analysis.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.placeholder.MaskScanner;
import org.worksummary.analysis.internal.quantity.QuantityScanner;
import org.worksummary.analysis.internal.time.TimeMention;
import org.worksummary.analysis.internal.time.TimeScanner;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Severity;

/** Reads the sentences of figures.txt. */
class FigureCheckTest {
    private static final MaskScanner MASKS = MaskScanner.create();
    private static final TimeScanner TIMES = TimeScanner.create();
    private static final QuantityScanner QUANTITIES = QuantityScanner.create();
    private static final FigureCheck CHECK = FigureCheck.create();
    private static final String RIGHT = "right ";

    record Sentence(String rule, String text, String message) {}

    static Stream<Sentence> wrong() throws IOException {
        return sentences().stream().filter(sentence -> !sentence.rule().startsWith(RIGHT));
    }

    static Stream<Sentence> right() throws IOException {
        return sentences().stream().filter(sentence -> sentence.rule().startsWith(RIGHT));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void reportsFiguresThatContradictEachOther(Sentence sentence) {
        List<Diagnostic> found = check(TextView.of(sentence.text()));
        assertThat(found).extracting(Diagnostic::rule).containsExactly(sentence.rule());
        assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.get(0).message()).contains(sentence.message());
        assertThat(sentence.text()).contains(found.get(0).at());
    }

    @ParameterizedTest
    @MethodSource("right")
    void reportsNothingThatCanBeRight(Sentence sentence) {
        assertThat(check(TextView.of(sentence.text()))).isEmpty();
    }

    @Test
    void everyRuleHasEnoughSentences() throws IOException {
        Map<String, Long> count =
                sentences().stream().collect(Collectors.groupingBy(Sentence::rule, Collectors.counting()));
        assertThat(count.keySet()).hasSize(10);
        count.forEach((rule, sentences) ->
                assertThat(sentences).as(rule).isGreaterThanOrEqualTo(rule.startsWith(RIGHT) ? 10 : 6));
    }

    @Test
    void saysItWithTheWordsOfTraditionalText() {
        String text = "　　受理案件由２００件增加到２５０件，增長３０％。";
        List<Diagnostic> found = check(TextView.of(text));
        assertThat(found).extracting(Diagnostic::rule).containsExactly("figure.growth");
        assertThat(found.get(0).at().toString()).isEqualTo("２００件增加到２５０件，增長３０％");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3个，其中2个、", "由3%提高到5%，", "5个、", "占3%、", "整改3处，整改率3%，", "合计5个，"})
    void takesTimeInLineWithTheText(String piece) {
        TextView view = TextView.of(piece.repeat(200_000 / piece.length()));
        List<QuantityMention> mentions = scan(view);
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(CHECK.check(new Figures(view, mentions))).hasSizeLessThan(view.length()));
    }

    private static List<Diagnostic> check(TextView view) {
        return CHECK.check(new Figures(view, scan(view)));
    }

    private static List<QuantityMention> scan(TextView view) {
        List<Mask> masks = MASKS.scan(view);
        SpanSet taken = new SpanSet();
        for (TimeMention time : TIMES.scan(view, masks)) {
            taken.add(time.start(), time.end());
        }
        return QUANTITIES.scan(view, masks, taken);
    }

    private static List<Sentence> sentences() throws IOException {
        try (InputStream in = FigureCheckTest.class.getResourceAsStream("figures.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(fields -> new Sentence(fields[0], fields[1], fields.length > 2 ? fields[2] : ""))
                    .toList();
        }
    }
}
