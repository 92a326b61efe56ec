package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.analysis.internal.line.Layout;
import org.worksummary.json.SummaryJson;
import org.worksummary.model.Quantity;
import org.worksummary.model.Section;
import org.worksummary.model.Value;
import org.worksummary.model.WorkSummary;

/** What must stay the same when a report is written another way, and what must change when a word of it changes. */
class RelationsTest {
    private static final SoundParser PARSER = SoundParser.create();
    private static final List<String> KNOWN = lines("known-differences.txt");

    static Stream<Path> texts() {
        return Texts.all();
    }

    static Stream<Path> samples() {
        return Texts.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void charsets(Path file) throws IOException {
        String text = read(file);
        String json = json(text.getBytes(StandardCharsets.UTF_8));
        for (String charset : List.of("GB18030", "UTF-16LE", "UTF-16BE")) {
            String marked = charset.startsWith("UTF-16") ? "\uFEFF" + text : text;
            byte[] bytes = marked.getBytes(Charset.forName(charset));
            assertThat(json(bytes)).as("%s as %s", file, charset).isEqualTo(json);
        }
    }

    private static String json(byte[] bytes) throws IOException {
        String text = DocumentReader.create().read("report.txt", bytes).text();
        return SummaryJson.write(PARSER.parse(text));
    }

    /** The same facts in every writing; for wrapped lines, known differences of the samples are listed with their reason. */
    @ParameterizedTest
    @EnumSource(Rewriting.class)
    void rewritings(Rewriting rewriting) throws IOException {
        Set<String> known = new TreeSet<>();
        KNOWN.stream().filter(name -> name.startsWith(rewriting + "\t")).forEach(line -> known.add(fields(line, 1)));
        Set<String> different = new TreeSet<>();
        for (Path file : (rewriting.wraps() ? samples() : texts()).toList()) {
            String text = read(file);
            if (rewriting.wraps() && isWrapped(text)) {
                continue;
            }
            if (!Facts.of(PARSER.parse(rewriting.of(text))).equals(Facts.of(PARSER.parse(text)))) {
                different.add(file.getFileName().toString());
            }
        }
        assertThat(different)
                .as("files whose facts differ; a known difference that is mended must leave the list")
                .isEqualTo(known);
    }

    @Test
    void everyKnownDifferenceHasAReason() {
        assertThat(KNOWN)
                .allSatisfy(line -> assertThat(fields(line, 2)).isNotBlank())
                .allSatisfy(line ->
                        assertThat(Rewriting.valueOf(fields(line, 0)).wraps()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anUnrelatedSectionChangesNothingBeforeIt(Path file) throws IOException {
        String text = read(file);
        WorkSummary before = PARSER.parse(text);
        List<Section> sections = before.sections();
        Section last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        if (last == null || !"一、".equals(sections.get(0).marker()) || sections.size() > 9) {
            return;
        }
        int end = last.at().end();
        String marker = "一二三四五六七八九十".charAt(sections.size()) + "、";
        String more = "\n" + indent(text, last) + marker + "其他事项\n" + indent(text, last) + "本室资料已整理归档12份。";
        WorkSummary after = PARSER.parse(text.substring(0, end) + more + text.substring(end));
        assertThat(Facts.sections(after)).startsWith(Facts.sections(before).toArray(String[]::new));
        assertThat(Facts.items(after)).startsWith(Facts.items(before).toArray(String[]::new));
        assertThat(Facts.quantities(after)).containsAll(Facts.quantities(before));
        assertThat(after.sections()).hasSize(sections.size() + 1);
        assertThat(after.quantities()).hasSize(before.quantities().size() + 1);
    }

    private static String indent(String text, Section section) {
        int start = section.at().start();
        int line = text.lastIndexOf('\n', start) + 1;
        return text.substring(line, start);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aValueLessIsAPlaceholderMore(Path file) throws IOException {
        String text = read(file);
        WorkSummary before = PARSER.parse(text);
        int tried = 0;
        for (Quantity quantity : before.quantities()) {
            int[] number = onlyNumber(text, quantity);
            if (number == null || !(quantity.value() instanceof Value.Single)) {
                continue;
            }
            tried++;
            WorkSummary after = PARSER.parse(text.substring(0, number[0]) + "XX" + text.substring(number[1]));
            String what = Facts.text(quantity.at()) + " at " + quantity.at().start();
            assertThat(values(after)).as(what).isEqualTo(values(before) - 1);
            assertThat(after.placeholders())
                    .as(what)
                    .hasSize(before.placeholders().size() + 1)
                    .anyMatch(found -> found.at().start() == number[0]);
            assertThat(Facts.sections(after)).hasSameSizeAs(Facts.sections(before));
            assertThat(after.items()).hasSameSizeAs(before.items());
        }
        assertThat(tried).isGreaterThan(5);
    }

    private static long values(WorkSummary summary) {
        return summary.quantities().stream()
                .filter(quantity -> !(quantity.value() instanceof Value.Masked))
                .count();
    }

    /** Where the quantity's digits stand, or null if it has none or two numbers. */
    private static int[] onlyNumber(String text, Quantity quantity) {
        int from = quantity.at().start();
        while (from < quantity.at().end() && !isDigit(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < quantity.at().end() && (isDigit(text.charAt(to)) || ",.".indexOf(text.charAt(to)) >= 0)) {
            to++;
        }
        for (int i = to; i < quantity.at().end(); i++) {
            if (isDigit(text.charAt(i))) {
                return null;
            }
        }
        return to > from ? new int[] {from, to} : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWrapped(String text) {
        return Layout.of(text).paragraphs().size()
                < text.lines().filter(line -> !line.isBlank()).count();
    }

    private static String read(Path file) throws IOException {
        return DocumentReader.create().read(file).text();
    }

    private static String fields(String line, int index) {
        return line.split("\t", -1)[index];
    }

    private static List<String> lines(String name) {
        InputStream in = Objects.requireNonNull(RelationsTest.class.getResourceAsStream(name));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
