package org.worksummary.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.worksummary.model.Aspect;
import org.worksummary.model.BlockKind;
import org.worksummary.model.Change;
import org.worksummary.model.Granularity;
import org.worksummary.model.Header;
import org.worksummary.model.Modifier;
import org.worksummary.model.Placeholder;
import org.worksummary.model.QuantityKind;
import org.worksummary.model.ReferenceKind;
import org.worksummary.model.Role;
import org.worksummary.model.SampleSummary;
import org.worksummary.model.TimeKind;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Severity;
import org.worksummary.text.SourceText;

class JsonSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SummaryJson.schema(), InputFormat.JSON);
    private static final String JSON = SummaryJson.write(SampleSummary.create());

    private static List<com.networknt.schema.Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    @Test
    void whatIsWrittenIsValid() {
        assertThat(errors(JSON)).isEmpty();
        assertThat(errors(SummaryJson.writePretty(SampleSummary.create()))).isEmpty();
        WorkSummary empty = new WorkSummary(
                SourceText.of(""),
                Header.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(errors(SummaryJson.write(empty))).isEmpty();
    }

    @Test
    void fieldsOfLaterVersionsAreValid() {
        assertThat(errors(JSON.replace("\"runIn\":", "\"colour\":1,\"runIn\":")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            "schemaVersion":"1.0"|  "schemaVersion":"2.0"
            "schemaVersion":"1.0",| ``
            "sha256":"|             "sha256":"G
            "length":|              "length":-
            "measures":|            "actions":
            "notices":|             "remarks":
            "from":"2021-01-01"|    "from":"2021-13-01"
            "from":"2021-01-01"|    "from":"2021/01/01"
            "granularity":"HALF|    "granularity":"HALVE
            "text":"28名",|         ``
            "start":143,|           "start":-143,
            "start":143,|           "start":"143",
            "start":143,|           "start":143.5,
            "value":"28"|           "value":28
            "value":"28"|           "value":"2.8E1"
            "min":"5",|             ``
            "min":"5",|             "min":"5","value":"5",
            "placeholder":"x1"|     "placeholder":""
            "modifier":"MORE_THAN"| "modifier":"MORE"
            "direction":"INCREASE"| "direction":"UP"
            "kind":"PLAN"|          "kind":"PROBLEM"
            "causes":["p2"]|        "causes":"p2"
            "items":["m1","m2"]|    "items":["m1",3]
            "level":2|              "level":0
            "runIn":true|           "runIn":"yes"
            "role":"PLAN"|          "role":"PLANS"
            "confidence":0.75|      "confidence":1.5
            "severity":"WARNING"|   "severity":null
            "kind":"NOTICE"|        "kind":"NOTE"
            "cells":[|              "cells":["乡镇",
            """, delimiter = '|')
    void wrongDocumentsAreNot(String good, String bad) {
        assertThat(JSON).contains(good);
        assertThat(errors(JSON.replace(good, bad))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("constants")
    void namesTheConstantsOfTheModel(String pointer, Class<? extends Enum<?>> type) throws IOException {
        JsonNode names = new ObjectMapper().readTree(SummaryJson.schema()).at("/$defs" + pointer + "/enum");
        assertThat(names)
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    static Stream<Arguments> constants() {
        return Stream.of(
                Arguments.of("/section/properties/role", Role.class),
                Arguments.of("/granularity", Granularity.class),
                Arguments.of("/quantity/properties/kind", QuantityKind.class),
                Arguments.of("/quantity/properties/modifier", Modifier.class),
                Arguments.of("/quantity/properties/aspect", Aspect.class),
                Arguments.of("/quantity/properties/change/properties/direction", Change.Direction.class),
                Arguments.of("/quantity/properties/change/properties/basis", Change.Basis.class),
                Arguments.of("/time/properties/kind", TimeKind.class),
                Arguments.of("/reference/properties/kind", ReferenceKind.class),
                Arguments.of("/placeholder/properties/style", Placeholder.Style.class),
                Arguments.of("/placeholder/properties/expects", Placeholder.Expects.class),
                Arguments.of("/placeholder/properties/intent", Placeholder.Intent.class),
                Arguments.of("/diagnostic/properties/severity", Severity.class),
                Arguments.of("/block/properties/kind", BlockKind.class));
    }
}
