package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Item;
import org.worksummary.model.Section;
import org.worksummary.model.WorkSummary;

/** Runs the numbered examples of docs/structure.md. */
class StructureSpecTest {
    private static final SoundParser PARSER = SoundParser.create();
    private static final int SHOWN = 8;

    record Example(String name, String text, String outline) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String name = "";
        String text = "";
        StringBuilder block = null;
        String kind = "";
        for (String line : Files.readAllLines(Path.of("..", "docs", "structure.md"), StandardCharsets.UTF_8)) {
            if (block == null) {
                if (line.startsWith("### ")) {
                    name = line.substring(4);
                } else if (line.startsWith("```")) {
                    kind = line.substring(3);
                    block = new StringBuilder();
                }
            } else if (line.equals("```")) {
                if (kind.equals("text")) {
                    text = block.toString();
                } else {
                    examples.add(new Example(name, text, block.toString()));
                }
                block = null;
            } else {
                block.append(line).append('\n');
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void asWritten(Example example) {
        assertThat(outline(example.text())).isEqualTo(fold(example.outline()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void withCarriageReturns(Example example) {
        assertThat(outline(example.text().replace("\n", "\r\n"))).isEqualTo(fold(example.outline()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void withFullWidthDigits(Example example) {
        String text = map(example.text(), c -> c >= '0' && c <= '9' ? c - '0' + '０' : c);
        assertThat(outline(text)).isEqualTo(fold(example.outline()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void inTraditionalCharacters(Example example) {
        Map<Integer, Integer> traditional = Lexicon.read("traditional.txt").stream()
                .flatMap(entry -> Stream.of(entry.get(0).split(" ", -1)))
                .collect(Collectors.toMap(pair -> (int) pair.charAt(1), pair -> (int) pair.charAt(0), (a, b) -> a));
        String text = map(example.text(), c -> traditional.getOrDefault(c, c));
        assertThat(text).isNotEqualTo(example.text());
        assertThat(outline(text)).isEqualTo(fold(example.outline()));
    }

    private static String map(String text, java.util.function.IntUnaryOperator mapping) {
        return text.chars()
                .map(mapping)
                .collect(StringBuilder::new, (to, c) -> to.append((char) c), StringBuilder::append)
                .toString();
    }

    @Test
    void headingBesidePointsThatNoHeadingStandsOver() {
        WorkSummary summary = PARSER.parse("网格工作周报\n\n1.走访居民，登记人口。\n2.排查隐患，督促整改。\n下周安排：\n1.核对老人信息。\n2.配合消防演练。\n");
        assertThat(summary.measures()).hasSize(2);
        assertThat(summary.plans()).extracting(Item::text).containsExactly("1.核对老人信息。", "2.配合消防演练。");
    }

    private static String fold(String text) {
        return TextView.of(text).toString();
    }

    private static String outline(String text) {
        WorkSummary summary = PARSER.parse(text);
        record Line(int start, int rank, String text) {}
        List<Line> lines = new ArrayList<>();
        summary.allSections().forEach(section -> lines.add(new Line(section.start(), 0, heading(section))));
        List<Item> items = summary.items();
        IntStream.range(0, items.size())
                .forEach(i -> lines.add(new Line(items.get(i).start(), i + 1, item(items.get(i)))));
        return fold(lines.stream()
                .sorted(Comparator.comparingInt(Line::start).thenComparingInt(Line::rank))
                .map(line -> line.text() + "\n")
                .collect(Collectors.joining()));
    }

    private static String heading(Section section) {
        String marker = section.marker() == null ? "-" : section.marker();
        return "H" + section.level() + " " + marker + " " + section.heading() + " " + section.role();
    }

    private static String item(Item item) {
        String marker = item.marker() == null ? "" : item.marker();
        boolean hidden = marker.isEmpty() || marker.equals("-");
        String shown = hidden ? "-" : marker;
        if (item.title() != null) {
            return item.kind() + " " + shown + " " + item.title();
        }
        String words = item.text().substring(marker.length()).strip();
        while ("，、. ".indexOf(words.charAt(0)) >= 0) {
            words = words.substring(1);
        }
        return item.kind() + " " + shown + " ~" + words.substring(0, Math.min(SHOWN, words.length()));
    }
}
