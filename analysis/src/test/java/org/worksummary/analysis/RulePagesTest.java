package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.worksummary.text.Diagnostic;

/** Every rule has a page in docs/rules, and what the page says it finds and leaves alone is so. */
class RulePagesTest {
    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final SoundParser PARSER = SoundParser.create();
    /** They depend on the program or on the file's bytes, not on the text. */
    private static final Set<String> WITHOUT_EXAMPLES = Set.of("words.unavailable", "source.repaired");

    /** A text with what a rule finds in it between ⟦ and ⟧. */
    record Example(Rule rule, String marked) {
        String text() {
            return marked.replace("⟦", "").replace("⟧", "");
        }
    }

    static List<Rule> rules() {
        return Rule.all();
    }

    static Stream<Example> examples() {
        return Rule.all().stream().flatMap(rule -> examples(rule).stream());
    }

    static List<Path> texts() {
        return Texts.all().toList();
    }

    @Test
    void everyPageHasItsRule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Rule.all().stream().map(rule -> rule.id() + ".md").toList());
        }
    }

    @Test
    void theGuideListsEveryRule() throws IOException {
        assertThat(Files.readAllLines(Path.of("..", "docs", "check.md"), StandardCharsets.UTF_8))
                .containsSubsequence(Rule.all().stream()
                        .map(rule -> "| [" + rule.id() + "](rules/" + rule.id() + ".md) | "
                                + rule.severity().name().toLowerCase(Locale.ROOT) + " | " + rule.english() + " ("
                                + rule.chinese() + ") |")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasItsPage(Rule rule) {
        assertThat(page(rule))
                .startsWith("# " + rule.id() + ": " + rule.chinese() + "\n\nSeverity: " + rule.severity());
        assertThat(rule.english()).isNotBlank();
        if (!WITHOUT_EXAMPLES.contains(rule.id())) {
            assertThat(examples(rule)).anyMatch(example -> example.marked().contains("⟦"));
            assertThat(examples(rule)).anyMatch(example -> !example.marked().contains("⟦"));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleHolds(Example example) {
        assertThat(mark(example.text(), example.rule())).isEqualTo(example.marked());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void diagnosticsComeFromRulesWithTheirSeverity(Path file) throws IOException {
        assertThat(PARSER.parse(file).diagnostics())
                .allSatisfy(diagnostic -> assertThat(diagnostic.severity())
                        .isEqualTo(Rule.of(diagnostic.rule()).severity()));
    }

    @Test
    void rulesCanBeSwitchedOff() {
        String text = "强化领导,压实责任，，发放补助XX万元。";
        SummaryParser some = SummaryParser.builder()
                .withoutRules(List.of("text.width", "text.repeated"))
                .build();

        assertThat(PARSER.parse(text).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("text.width", "text.repeated", "placeholder.unfilled");
        assertThat(some.parse(text).diagnostics()).extracting(Diagnostic::rule).containsExactly("placeholder.unfilled");
        assertThat(some.parse(text).placeholders()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SummaryParser.builder().withoutRules(List.of("text.colour")))
                .withMessageContaining("text.colour");
    }

    @Test
    void aSegmenterThatFailsIsSaid() {
        Segmenter broken = new Segmenter() {
            @Override
            public List<Word> segment(String clause) {
                return List.of();
            }

            @Override
            public @Nullable String failure() {
                return "no dictionary";
            }
        };

        assertThat(SoundParser.of(SummaryParser.with(broken)).parse("工作总结").diagnostics())
                .containsExactly(Rule.of("words.unavailable")
                        .at(org.worksummary.text.Text.of("工作总结", 0, 0), "分词不可用：no dictionary"));
    }

    private static String mark(String text, Rule rule) {
        StringBuilder marked = new StringBuilder(text);
        List<Diagnostic> found = PARSER.parse(text).diagnostics();
        for (int i = found.size() - 1; i >= 0; i--) {
            Diagnostic diagnostic = found.get(i);
            if (diagnostic.rule().equals(rule.id())) {
                marked.insert(diagnostic.at().end(), '⟧').insert(diagnostic.at().start(), '⟦');
            }
        }
        return marked.toString();
    }

    private static String page(Rule rule) {
        try {
            return Files.readString(PAGES.resolve(rule.id() + ".md"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(rule.id().toLowerCase(Locale.ROOT) + " lacks its page", e);
        }
    }

    /** The lines that begin with - and the blocks between fences. */
    private static List<Example> examples(Rule rule) {
        List<Example> examples = new ArrayList<>();
        StringBuilder block = null;
        for (String line : page(rule).lines().toList()) {
            if (line.equals("```")) {
                if (block != null) {
                    examples.add(new Example(rule, block.toString()));
                }
                block = block == null ? new StringBuilder() : null;
            } else if (block != null) {
                block.append(line).append('\n');
            } else if (line.startsWith("- ")) {
                examples.add(new Example(rule, line.substring(2)));
            }
        }
        return examples;
    }
}
