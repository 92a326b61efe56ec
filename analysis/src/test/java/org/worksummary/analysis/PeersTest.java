package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.number.Fraction;
import org.worksummary.analysis.internal.number.Numeral;
import org.worksummary.analysis.internal.number.NumeralReader;
import org.worksummary.analysis.internal.quantity.QuantityScanner;
import org.worksummary.analysis.internal.view.TextView;

/**
 * The number, percent, money and unit cases of three public recognisers, where they stand beside the project.
 *
 * <p>What peers-left-out.txt lists, with the reason, is not counted. A case counts as found where every number of it is found
 * at its place with its value and unit; where it has none, if no quantity is found.
 */
class PeersTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "gold", "peers");
    private static final QuantityScanner SCANNER = QuantityScanner.create();
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("Chinese yuan", "元"),
            Map.entry("Euro", "欧元"),
            Map.entry("Swiss franc", "瑞士法郎"),
            Map.entry("Hong Kong dollar", "港元"),
            Map.entry("Japanese yen", "日元"),
            Map.entry("Nigerian naira", "奈拉"),
            Map.entry("United States dollar", "美元"),
            Map.entry("Mu", "亩"),
            Map.entry("Centimeter", "厘米"),
            Map.entry("Meter", "米"),
            Map.entry("Jin", "斤"),
            Map.entry("Kilogram", "千克"),
            Map.entry("Kilometer", "千米"),
            Map.entry("Kilowatt", "千瓦"),
            Map.entry("Megahertz", "兆赫兹"));
    private static final Map<String, String> FACTORS = Map.of("厘米", "0.01", "千米", "1000", "斤", "0.5");

    @BeforeAll
    static void casesAreThere() {
        assumeTrue(Files.isDirectory(FOLDER), "no cases of other recognisers beside the project: nothing to measure");
    }

    @Test
    void findsNineteenInTwentyOfWhatIsSupported() throws IOException {
        Set<String> leftOut = leftOut();
        List<String> failures = new ArrayList<>();
        int supported = 0;
        for (JsonNode example : cases()) {
            String input = example.get("input").asText();
            if (!leftOut.contains(input) && !leftOut.contains(inSuite(example))) {
                supported++;
                String missing = missing(example, TextView.of(input));
                if (missing != null) {
                    failures.add(example.get("suite").asText() + ": " + input + " lacks " + missing);
                }
            }
        }
        assertThat(supported).isGreaterThan(300);
        assertThat(failures).hasSizeLessThanOrEqualTo(supported / 20);
    }

    @Test
    void leavesOutOnlyCasesThatExistAndFail() throws IOException {
        List<String> found = new ArrayList<>();
        Set<String> leftOut = leftOut();
        for (JsonNode example : cases()) {
            String input = example.get("input").asText();
            boolean listed = leftOut.remove(inSuite(example)) || leftOut.remove(input);
            if (listed && missing(example, TextView.of(input)) == null) {
                found.add(input);
            }
        }
        assertThat(leftOut).isEmpty();
        assertThat(found).isEmpty();
    }

    private static String inSuite(JsonNode example) {
        return example.get("suite").asText() + ": " + example.get("input").asText();
    }

    /** {@return what was not found of a case, or {@code null} if all was} */
    private static String missing(JsonNode example, TextView view) {
        String suite = example.get("suite").asText();
        if (suite.endsWith("must-reject")) {
            Numeral numeral = NumeralReader.read(view, 0);
            return numeral != null && numeral.end() == view.length() ? "a rejection" : null;
        }
        List<QuantityMention> mentions = SCANNER.scan(view, List.of(), new SpanSet());
        JsonNode expected = example.get("expected");
        if (expected.isEmpty()) {
            boolean money = suite.contains("oney") || suite.contains("Currency");
            boolean any =
                    mentions.stream().anyMatch(m -> !money || m.kind().name().equals("MONEY"));
            return any ? "emptiness" : null;
        }
        for (JsonNode one : expected) {
            boolean bare = one.get("type").asText().equals("number")
                    && !one.get("text").asText().contains("元")
                    && one.get("text").asText().indexOf('圆') < 0;
            if (!(bare ? hasNumber(view, one) : hasQuantity(view, mentions, one))) {
                return one.get("text").asText();
            }
        }
        return null;
    }

    private static boolean hasNumber(TextView view, JsonNode one) {
        int start = one.get("start").asInt();
        BigDecimal value = new BigDecimal(one.get("value").asText());
        Fraction fraction = Fraction.read(view, start);
        if (fraction != null) {
            BigDecimal part = fraction.percent().movePointLeft(2);
            return part.subtract(value).abs().compareTo(new BigDecimal("0.0001")) < 0;
        }
        Numeral numeral = NumeralReader.read(view, start);
        return numeral != null && numeral.max() == null && numeral.min().compareTo(value) == 0;
    }

    private static boolean hasQuantity(TextView view, List<QuantityMention> mentions, JsonNode one) {
        int start = one.get("start").asInt();
        int end = one.get("end").asInt();
        for (QuantityMention mention : mentions) {
            if (mention.start() < end && mention.end() > start && agrees(mention, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean agrees(QuantityMention mention, JsonNode one) {
        BigDecimal min = mention.normalizedMin();
        JsonNode value = one.get("value");
        if (min == null) {
            return false;
        }
        if (value == null || value.isNull()) {
            return true;
        }
        String unit = one.get("unit") == null ? null : one.get("unit").asText();
        String base = unit == null ? null : UNITS.getOrDefault(unit, unit);
        BigDecimal factor = new BigDecimal(FACTORS.getOrDefault(base == null ? "" : base, "1"));
        BigDecimal max = mention.normalizedMax();
        if (value.isArray()) {
            return max != null && same(min, value.get(0), factor) && same(max, value.get(1), factor);
        }
        boolean unitAgrees = base == null
                || factor.signum() > 0 && FACTORS.containsKey(base)
                || base.equals(mention.normalizedUnit());
        return max == null && unitAgrees && same(min, value, factor);
    }

    private static boolean same(BigDecimal found, JsonNode value, BigDecimal factor) {
        String text = value.asText();
        String number = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        return found.compareTo(new BigDecimal(number).multiply(factor)) == 0;
    }

    private static List<JsonNode> cases() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> cases = new ArrayList<>();
        for (String name : List.of("cn2an", "jionlp", "recognizers-text")) {
            for (String line : Files.readAllLines(FOLDER.resolve(name + ".jsonl"), StandardCharsets.UTF_8)) {
                cases.add(mapper.readTree(line));
            }
        }
        return cases;
    }

    private static Set<String> leftOut() throws IOException {
        try (InputStream in = PeersTest.class.getResourceAsStream("peers-left-out.txt")) {
            return new HashSet<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList());
        }
    }
}
