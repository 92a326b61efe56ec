package org.worksummary.analysis.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.text.Origin;
import org.worksummary.text.Origin.Part;
import org.worksummary.text.SourceText;

/**
 * One document with notes, a text box, a comment, revisions, hidden text, merged cells, a table in a cell, running heads
 * and feet, saved by a word processor in each format: every paragraph comes out in its place, in all of them alike.
 */
class CompositeDocumentTest {

    /** Written by hand beside {@code parts.fodt}: the part, and the line with | between cells. */
    private static final List<String> PARTS = List.of(
            "HEADER 年度总结材料之三",
            "HEADER 云溪县水务局内部资料",
            "BODY 云溪县水务局2024年工作总结",
            "BODY 今年以来，全局新修水渠12公里，到位资金1.5亿元，数据截至2024年12月20日。",
            "NOTE 含支渠3公里。",
            "NOTE 不含贷款2000万元。",
            "BODY 一、工作开展情况",
            "BODY （一）工程建设提速",
            "BODY 1.加固水库5座，清淤8.6万方。",
            "BODY 2.改造泵站16处，完成率95%。",
            "BODY 3.新增：安装水表2300块。",
            "BODY （二）供水保障有力，管网漏损率下降1.2个百分点。",
            "BODY 全年没有发生一起安全事故。群众满意度达到98%。",
            "",
            "BODY 旱情期间组织了应急送水。",
            "TEXT_BOX 文本框：抗旱专班出动210人次。",
            "TEXT_BOX 第二段：调水300万方。",
            "BODY 联系电话：0000-123456",
            "BODY 办公地点：云溪县河西路9号",
            "BODY 详见县水务局网站公告。",
            "BODY 重点工程完成情况",
            "BODY 类别|计划|完成",
            "BODY 水库|5座|4座",
            "BODY |700万元|650万元",
            "BODY 合计两项|11处",
            "BODY |720万元",
            "NOTE 另1座在建。",
            "NOTE 计划明年3月完工。",
            "BODY 分片情况如下。",
            "BODY 东片",
            "BODY 明细",
            "BODY 机井|21眼",
            "BODY 水窖|33口",
            "BODY 以上均已验收",
            "BODY 西片|机井9眼",
            "BODY 上表数据由各片上报。",
            "BODY 二、下一步工作打算",
            "BODY （一）明年计划新修水渠|20公里，投资XX万元。",
            "BODY 云溪县水务局",
            "BODY 2024年12月25日",
            "FOOTER 首页不编页码",
            "FOOTER 第N页");

    /**
     * Where a format differs, and why. In the file itself, not in its reader: the page number that stands in the foot is
     * whatever the word processor counted last when it saved (so N is put for it), and LibreOffice 7.4 does not save the
     * head and foot of the first page as rich text.
     */
    private static List<String> expected(String file) {
        List<String> expected = new ArrayList<>(PARTS);
        if (file.endsWith(".rtf")) {
            expected.removeAll(List.of("HEADER 年度总结材料之三", "FOOTER 首页不编页码"));
        }
        return expected;
    }

    @ParameterizedTest
    @CsvSource({
        "parts.docx, parts.docx",
        "parts.odt, parts.odt",
        "parts.doc, parts.doc",
        "parts.rtf, parts.rtf",
        "parts.doc, parts.wps"
    })
    void everyParagraphInItsPlace(String file, String name) throws IOException {
        assertThat(lines(read(file, name))).isEqualTo(expected(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parts.odt", "parts.doc", "parts.rtf"})
    void cellsAndMarkersAreTheSame(String file) throws IOException {
        SourceText expected = read("parts.docx", "parts.docx");
        SourceText source = read(file, file);
        assertThat(cells(source)).hasSize(21).isEqualTo(cells(expected));
        assertThat(source.origins().automaticMarkers())
                .hasSize(8)
                .hasSameSizeAs(expected.origins().automaticMarkers());
    }

    /**
     * Revisions that reach over the end of a paragraph: what was deleted is gone, and what it stood between is one
     * paragraph, so the list counts on rightly. No rich text: LibreOffice 7.4 marks other words as deleted there, and
     * {@code RtfReaderTest} has the case.
     */
    @ParameterizedTest
    @ValueSource(strings = {"revisions.docx", "revisions.odt", "revisions.doc"})
    void deletedEndsOfParagraphs(String file) throws IOException {
        assertThat(lines(read(file, file)))
                .containsExactly(
                        "HEADER 云溪县水务局内部资料",
                        "BODY 一、工作开展情况",
                        "BODY （一）工程建设提速",
                        "BODY 1.加固水库5座，清淤8.6万方。",
                        "BODY 2.改造泵站16处，完成率95%。",
                        "BODY 3.新增：安装水表2300块。",
                        "BODY （二）供水保障有力，管网漏损率下降1.2个百分点。",
                        "BODY 云溪县水务局",
                        "FOOTER 第N页");
    }

    private static List<String> lines(SourceText source) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (String line : source.text().lines().toList()) {
            int end = start + line.length();
            int from = start;
            lines.add(source.origins().places().stream()
                    .filter(place -> place.span().end() > from && place.span().start() < end)
                    .findFirst()
                    .map(place -> place.part() + " " + shown(place.part(), line))
                    .orElse(line));
            start = end + 1;
        }
        return lines;
    }

    private static String shown(Part part, String line) {
        String numbered = part == Part.FOOTER && line.startsWith("第") ? "第N页" : line;
        return numbered.replace('\t', '|');
    }

    private static List<String> cells(SourceText source) {
        List<String> cells = new ArrayList<>();
        for (Origin place : source.origins().places()) {
            if (place.cell() != null) {
                String text = source.text()
                        .substring(place.span().start(), place.span().end());
                cells.add(place.cell() + " " + text);
            }
        }
        return cells;
    }

    private static SourceText read(String file, String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CompositeDocumentTest.class.getResourceAsStream(file), file)) {
            return DocumentReader.create().read(name, in);
        }
    }
}
