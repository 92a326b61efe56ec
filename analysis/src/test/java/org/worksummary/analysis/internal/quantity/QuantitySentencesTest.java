package org.worksummary.analysis.internal.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Modifier;

/** Reads the numbered sentences of quantities.txt and not-quantities.txt. */
class QuantitySentencesTest {
    private static final QuantityScanner SCANNER = QuantityScanner.create();

    static Stream<String> quantities() throws IOException {
        return lines("quantities.txt");
    }

    static Stream<String> notQuantities() throws IOException {
        return lines("not-quantities.txt");
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void findsEveryQuantityOfASentence(String line) {
        List<String> fields = Arrays.asList(line.split("\t", -1));
        List<String> expected = fields.subList(1, fields.size()).stream()
                .map(field -> TextView.of(field).toString())
                .toList();
        assertThat(found(fields.get(0))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("notQuantities")
    void findsNothingInASentenceWithoutQuantities(String line) {
        assertThat(found(line)).isEmpty();
    }

    private static List<String> found(String sentence) {
        TextView view = TextView.of(sentence);
        return SCANNER.scan(view, List.of(), new SpanSet()).stream()
                .map(mention -> describe(view, mention))
                .toList();
    }

    private static String describe(TextView view, QuantityMention mention) {
        String value = plain(mention.normalizedMin());
        if (mention.normalizedMax() != null) {
            value += ".." + plain(mention.normalizedMax());
        }
        String unit = mention.normalizedUnit() == null ? "-" : mention.normalizedUnit();
        String bound = mention.modifier() == Modifier.EXACT ? "" : " " + mention.modifier();
        return view.subSequence(mention.start(), mention.end()) + " " + mention.kind() + " " + value + " " + unit
                + bound;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static Stream<String> lines(String name) throws IOException {
        try (InputStream in = QuantitySentencesTest.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }
}
