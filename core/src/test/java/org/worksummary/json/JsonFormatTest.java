package org.worksummary.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.model.SampleSummary;
import org.worksummary.model.WorkSummary;

/** What reading passes over, and what it refuses and where. */
class JsonFormatTest {
    private static final WorkSummary SUMMARY = SampleSummary.create();
    private static final String JSON = SummaryJson.write(SUMMARY);

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{", "[1,2", "not json", "{\"a\":1}}", "\u0000"})
    void refusesWhatIsNoJson(String json) {
        assertThatThrownBy(() -> SummaryJson.read(json))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageStartingWith("$");
    }

    @Test
    void refusesWhatFollowsTheDocument() {
        assertThatThrownBy(() -> SummaryJson.read(JSON + JSON)).isInstanceOf(JsonFormatException.class);
        assertThat(SummaryJson.read(JSON + " \n")).isEqualTo(SUMMARY);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            "schemaVersion":"1.0"|  "schemaVersion":"2.0"|  $.schemaVersion
            "schemaVersion":"1.0",| ``|                     $.schemaVersion
            "length":|              "length":1|             $.source.length
            "mediaType":|           "kind":|                $.source.mediaType
            "repairs":[{"start":1|  "repairs":[{"start":-1| $.source.repairs[0].start
            "granularity":"HALF|    "granularity":"HALVE|   $.header.period.granularity
            "from":"2021-01-01"|    "from":"2021-02-30"|    $.header.period.from
            {"text":"28名"|         {"text":"29名"|         $.quantities[0].text
            "end":147,|             "end":99999,|           $.quantities[2].end
            "start":143,|           "start":"143",|         $.quantities[2].start
            "start":143,|           "start":143.0,|         $.quantities[2].start
            "start":143,|           "start":9999999999999,| $.quantities[2].start
            "value":"28"|           "value":28|             $.quantities[0].value
            "value":"28"|           "value":"2.8E1"|        $.quantities[0].value
            "value":"28"|           "value":".28"|          $.quantities[0].value
            "value":"28"|           "value":"28."|          $.quantities[0].value
            "value":"28"|           "value":"2,8"|          $.quantities[0].value
            "value":"28"|           "value":"-"|            $.quantities[0].value
            "min":"5",|             ``|                     $.quantities[4].min
            "placeholder":"x1"|     "placeholder":"x9"|     $.quantities[3].placeholder
            "modifier":"MORE_THAN"| "modifier":"MORE"|      $.quantities[1].modifier
            "time":"t1"|            "time":"q1"|            $.quantities[1].time
            "id":"q2"|              "id":"s1"|              $.quantities[1].id
            "section":"s3"|         "section":"m1"|         $.problems[0].section
            "parent":"p1"|          "parent":"p0"|          $.problems[1].parent
            "causes":["p2"]|        "causes":["p2","q"]|    $.problems[0].causes[1]
            "answers":["p1"]|       "answers":"p1"|         $.plans[0].answers
            "kind":"PLAN"|          "kind":"PROBLEM"|       $.plans[0].kind
            "items":["m1","m2"]|    "items":["m1",3]|       $.sections[0].sections[0].items[1]
            "items":["m1","m2"]|    "items":["m1","m3"]|    $.sections[0].sections[0].items[1]
            "level":2|              "level":0|              $.sections[0].sections[0].level
            "runIn":true|           "runIn":"yes"|          $.sections[0].sections[0].runIn
            "confidence":0.75|      "confidence":1.5|       $.placeholders[0].confidence
            "severity":"WARNING"|   "severity":null|        $.diagnostics[0].severity
            "header":{|             "header":[],"x":{|      $.header
            "kind":"NOTICE"|        "kind":"NOTE"|          $.blocks[0].kind
            """, delimiter = '|')
    void namesThePlaceOfWhatItRefuses(String good, String bad, String path) {
        assertThat(JSON).contains(good);
        assertThatThrownBy(() -> SummaryJson.read(JSON.replace(good, bad)))
                .asInstanceOf(InstanceOfAssertFactories.type(JsonFormatException.class))
                .satisfies(e -> assertThat(e.path()).isEqualTo(path))
                .satisfies(e -> assertThat(e).hasMessageStartingWith(path + ": "));
    }

    @Test
    void passesOverFieldsItDoesNotKnow() {
        String json = JSON.replace("\"runIn\":", "\"colour\":{\"a\":[1,null]},\"runIn\":")
                .replace("{\"schemaVersion\":\"1.0\"", "{\"next\":[],\"schemaVersion\":\"1.7\"");
        assertThat(json).isNotEqualTo(JSON);
        assertThat(SummaryJson.read(json)).isEqualTo(SUMMARY);
    }

    @Test
    void takesMissingAndNullListsForEmptyOnes() {
        WorkSummary read = SummaryJson.read("""
                {"header": {}, "closing": null, "source":
                {"text": "无", "mediaType": "text/plain", "sha256": "0"}, "schemaVersion": "1.0"}""");
        assertThat(read.source().text()).isEqualTo("无");
        assertThat(read.closing()).isEmpty();
        assertThat(read.items()).isEmpty();
        assertThat(read.blocks()).isEmpty();
    }

    @Test
    void refusesDeeplyNestedRubbishWithoutOverflow() {
        assertThatThrownBy(() -> SummaryJson.read("[".repeat(1_000_000))).isInstanceOf(JsonFormatException.class);
    }
}
