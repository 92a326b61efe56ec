package org.worksummary.analysis.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.SoundParser;
import org.worksummary.model.Item;
import org.worksummary.model.Placeholder;
import org.worksummary.model.Quantity;
import org.worksummary.model.Section;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Origin;
import org.worksummary.text.SourceText;
import org.worksummary.text.Span;

/** One report in all formats, saved by a word processor, reads and parses alike. */
class FormatsTest {
    private static final SoundParser PARSER = SoundParser.create();

    @Test
    void theReportIsTheOneThatWasWritten() throws IOException {
        SourceText source = read("summary.docx");
        assertThat(source.text())
                .startsWith("云溪县林业局2024年上半年工作总结\n\n县人民政府：\n")
                .contains("\n一、主要工作开展情况\n（一）造林绿化提质增效。", "\n（二）资源保护从严从实。\n1.巡护力度", "\n三、下一步工作打算\n")
                .contains("指标\t计划\t完成\n造林（万亩）\t1.0\t1.2\n")
                .endsWith("\n\n云溪县林业局\n2024年7月5日\n");
        WorkSummary summary = PARSER.parse(source);
        assertThat(headings(summary)).hasSizeGreaterThanOrEqualTo(8).contains("主要工作开展情况", "存在的问题", "下一步工作打算");
        assertThat(placeholders(summary)).containsExactly("XX", "××", "____");
        assertThat(quantities(summary)).contains("1.2万亩", "8.6%", "120余万株", "500余人次", "三成", "0.5个百分点");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.doc", "summary.odt", "summary.rtf"})
    void automaticMarkersAreInEveryFormat(String file) throws IOException {
        SourceText expected = read("summary.docx");
        SourceText source = read(file);
        assertThat(source.text()).isEqualTo(expected.text());
        assertThat(source.origins().automaticMarkers())
                .hasSize(10)
                .isEqualTo(expected.origins().automaticMarkers());
        assertThat(source.origins().places())
                .extracting(Origin::cell)
                .isEqualTo(
                        expected.origins().places().stream().map(Origin::cell).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"typed.docx", "typed.doc", "typed.odt", "typed.rtf"})
    void typedMarkersStayAsTheyAre(String file) throws IOException {
        SourceText source = read(file);
        assertThat(source.text()).isEqualTo(read("summary.docx").text());
        assertThat(source.origins().automaticMarkers()).isEmpty();
    }

    @Test
    void aPageHasTheSameTextWithoutBlankLines() throws IOException {
        assertThat(read("typed.html").text())
                .isEqualTo(read("summary.docx").text().replace("\n\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.pdf", "typed.pdf"})
    void aPrintedPageHasTheSameCharacters(String file) throws IOException {
        SourceText source = read(file);
        assertThat(withoutBlanks(source.text()))
                .isEqualTo(withoutBlanks(read("summary.docx").text()));
        assertThat(source.text()).endsWith("2024年7月5日\f");
        assertThat(source.origins().places()).extracting(Origin::page).containsOnly(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary.doc",
                "summary.odt",
                "summary.rtf",
                "summary.pdf",
                "typed.docx",
                "typed.doc",
                "typed.odt",
                "typed.rtf",
                "typed.html",
                "typed.pdf"
            })
    void everyFormatParsesAlike(String file) throws IOException {
        WorkSummary expected = PARSER.parse(read("summary.docx"));
        WorkSummary summary = PARSER.parse(read(file));
        assertThat(headings(summary)).isEqualTo(headings(expected));
        assertThat(items(summary)).isEqualTo(items(expected));
        assertThat(quantities(summary)).isEqualTo(quantities(expected));
        assertThat(placeholders(summary)).isEqualTo(placeholders(expected));
    }

    /** Eight formats, four levels, restarts: LibreOffice wrote the same numbers into each format. */
    @ParameterizedTest
    @ValueSource(strings = {"numbering.doc", "numbering.odt", "numbering.rtf"})
    void everyMarkerOfTheMatrix(String file) throws IOException {
        SourceText expected = read("numbering.docx");
        SourceText source = read(file);
        assertThat(markers(expected)).hasSize(144);
        assertThat(markers(source)).isEqualTo(markers(expected));
        assertThat(withoutBlanks(source.text())).isEqualTo(withoutBlanks(expected.text()));
    }

    @Test
    void theMatrixAsItShouldBe() throws IOException {
        List<String> markers = markers(read("numbering.docx"));
        String[][] numbers = {
            {"一", "二", "三", "四"},
            {"一", "二", "三", "四"},
            {"1", "2", "3", "4"},
            {"①", "②", "③", "④"},
            {"A", "B", "C", "D"},
            {"a", "b", "c", "d"},
            {"I", "II", "III", "IV"},
            {"i", "ii", "iii", "iv"}
        };
        List<String> expected = new ArrayList<>();
        for (String[] n : numbers) {
            for (int top = 0; top < 4; top += 2) {
                expected.addAll(List.of(
                        n[top] + "、",
                        n[top + 1] + "、",
                        "（" + n[0] + "）",
                        "（" + n[1] + "）",
                        n[0] + ".",
                        n[1] + ".",
                        n[0],
                        n[1]));
            }
            expected.add(n[2] + "、");
            expected.add("（" + n[0] + "）");
        }
        assertThat(markers).isEqualTo(expected);
    }

    private static List<String> markers(SourceText source) {
        List<String> markers = new ArrayList<>();
        for (Span span : source.origins().automaticMarkers()) {
            markers.add(source.text().substring(span.start(), span.end()));
        }
        return markers;
    }

    private static List<String> headings(WorkSummary summary) {
        List<String> headings = new ArrayList<>();
        collect(summary.sections(), headings);
        return headings;
    }

    private static void collect(List<Section> sections, List<String> headings) {
        for (Section section : sections) {
            headings.add(withoutBlanks(String.valueOf(section.heading())));
            collect(section.sections(), headings);
        }
    }

    private static List<String> items(WorkSummary summary) {
        return summary.items().stream()
                .map(Item::text)
                .map(text -> withoutBlanks(text.toString()))
                .toList();
    }

    private static List<String> quantities(WorkSummary summary) {
        return summary.quantities().stream()
                .map(Quantity::text)
                .map(text -> withoutBlanks(text.toString()))
                .toList();
    }

    private static List<String> placeholders(WorkSummary summary) {
        return summary.placeholders().stream()
                .map(Placeholder::text)
                .map(Object::toString)
                .toList();
    }

    private static String withoutBlanks(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c > ' ' && c != '\u3000') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static SourceText read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(FormatsTest.class.getResourceAsStream(file), file)) {
            return DocumentReader.create().read(file, in);
        }
    }
}
