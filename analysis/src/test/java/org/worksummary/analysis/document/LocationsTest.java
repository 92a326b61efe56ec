package org.worksummary.analysis.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksummary.analysis.document.DocxFile.abstractList;
import static org.worksummary.analysis.document.DocxFile.item;
import static org.worksummary.analysis.document.DocxFile.level;
import static org.worksummary.analysis.document.DocxFile.list;
import static org.worksummary.analysis.document.DocxFile.p;
import static org.worksummary.analysis.document.DocxFile.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.Segmenter;
import org.worksummary.analysis.SummaryParser;
import org.worksummary.json.JsonOptions;
import org.worksummary.json.SummaryJson;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Location;
import org.worksummary.text.Origin.Cell;
import org.worksummary.text.Origin.Part;
import org.worksummary.text.SourceText;

/** Every value says where it stands: line and column, page, paragraph, cell, part; in Java and in JSON. */
class LocationsTest {
    private static final SummaryParser PARSER = SummaryParser.with(Segmenter.none());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SummaryJson.schema(), InputFormat.JSON);

    @Test
    void aWordDocumentLeadsToParagraphAndCell() throws IOException {
        SourceText source = word();
        assertThat(at(source, "一、")).isEqualTo(new Location(2, 1, null, 2, null, Part.BODY, true));
        assertThat(at(source, "主要工作")).isEqualTo(new Location(2, 3, null, 2, null, Part.BODY, false));
        assertThat(at(source, "12.5公里")).isEqualTo(new Location(5, 4, null, 7, new Cell(1, 2, 2), Part.BODY, false));
        assertThat(at(source, "共3页")).isEqualTo(new Location(7, 1, null, 9, null, Part.FOOTER, false));
    }

    @Test
    void jsonSaysItOfEveryStretch() throws IOException {
        WorkSummary summary = PARSER.parse(word());
        JsonNode json = new ObjectMapper().readTree(json(summary));
        JsonNode quantity = find(json.get("quantities"), "12.5公里");
        assertThat(quantity.get("line").asInt()).isEqualTo(5);
        assertThat(quantity.get("column").asInt()).isEqualTo(4);
        assertThat(quantity.get("paragraph").asInt()).isEqualTo(7);
        assertThat(quantity.get("cell")).hasToString("{\"table\":1,\"row\":2,\"column\":2}");
        assertThat(quantity.has("page")).isFalse();
        JsonNode section = json.get("sections").get(0);
        assertThat(section.get("automatic").asBoolean()).isTrue();
        assertThat(section.get("heading").has("automatic")).isFalse();
        assertThat(json.get("header").get("notices").get(0).get("part").asText())
                .isEqualTo("FOOTER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.docx", "summary.doc", "summary.pdf", "summary.odt", "summary.rtf", "typed.html"})
    void everyStretchHasALineAndTheSchemaHolds(String file) throws IOException {
        WorkSummary summary = PARSER.parse(read(file));
        String json = json(summary);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(SummaryJson.read(json)).isEqualTo(summary);
        int stretches = 0;
        for (JsonNode parent : new ObjectMapper().readTree(json).findParents("start")) {
            Location location = summary.source().location(parent.get("start").asInt());
            assertThat(parent.get("line").asInt()).isEqualTo(location.line());
            assertThat(parent.get("column").asInt()).isEqualTo(location.column());
            assertThat(parent.has("page")).isEqualTo(file.endsWith(".pdf"));
            stretches++;
        }
        assertThat(stretches).isGreaterThan(60);
        assertThat(SummaryJson.write(summary)).doesNotContain("\"line\":");
    }

    @Test
    void theSchemaRefusesWrongLocations() throws IOException {
        String json = json(PARSER.parse(word()));
        assertThat(SCHEMA.validate(json.replace("\"line\":5", "\"line\":0"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(json.replace("\"row\":2,", ""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(json.replace("\"FOOTER\"", "\"FOOT\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static String json(WorkSummary summary) {
        return SummaryJson.write(summary, JsonOptions.defaults().withLocations());
    }

    private static JsonNode find(JsonNode list, String text) {
        for (JsonNode node : list) {
            if (node.get("text").asText().equals(text)) {
                return node;
            }
        }
        throw new AssertionError("nothing found that is " + text);
    }

    private static Location at(SourceText source, String text) {
        return source.location(source.text().indexOf(text));
    }

    private static SourceText word() throws IOException {
        String numbering = abstractList(0, level(0, 1, "chineseCounting", "%1、", "")) + list(1, 0, "");
        String body = p("青山镇2024年工作总结") + item(1, 0, "主要工作") + p("全年完成以下项目。") + table("指标|完成", "道路|12.5公里") + p("以上。");
        String feet = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"f1\"/></w:sectPr>";
        byte[] bytes = DocxFile.of(body + feet)
                .withNumbering(numbering)
                .with("footer", "f1", "ftr", p("共3页"))
                .bytes();
        return DocumentReader.create().read("a.docx", bytes);
    }

    private static SourceText read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(LocationsTest.class.getResourceAsStream(file), file)) {
            return DocumentReader.create().read(file, in);
        }
    }
}
