package org.worksummary.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.worksummary.analysis.SummaryParser;
import org.worksummary.analysis.document.DocumentException;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.json.JsonFormatException;
import org.worksummary.json.SummaryJson;
import org.worksummary.model.SummaryInvariants;
import org.worksummary.model.WorkSummary;

/**
 * Inputs that a fuzzer makes up. A plain test run replays the kept inputs; {@code JAZZER_FUZZ=1} searches for new ones,
 * one method a run: see docs/robustness.md. Each crash becomes a file beside the seeds.
 */
class FuzzTests {
    private static final SummaryParser PARSER = SummaryParser.create();
    private static final List<String> TOKENS = List.of(("一、 （一） 1. （1） ① 一是 二是 首先， 第一， XX xx% ____ ×× ** 某 〇〇 ； 。 ， ： 、"
                    + " 亿元 万 % 同比 增长 由 到 提高 第 年 月 日 2020 3 8.6 截至 底前 季度 县委 “ ” 《 》 （ ） 【 】 〔 〕 号 | - # ---"
                    + " 存在的问题 下一步打算 工作总结 余 近 以上 个 人次 … ３ 各位代表： 单位：万元 \n \n\n \r\n \t \u3000 \u0000 \uFEFF \uD83D"
                    + " \uDE00 \f")
            .split(" "));

    private static final String SOUND = SummaryJson.write(PARSER.parse("""
            南桥镇2024年上半年工作总结
            一、工作情况
            （一）抓项目。新建道路12.5公里，同比增长8.6%。
            二、存在的问题
            一是人才不足，缺口XX人。
            """));
    private static final List<String> PARTS = List.of(
            "same",
            "",
            "null",
            "-1",
            "0",
            "1.5",
            "1e99",
            "99999999999",
            "\"",
            "\"\"",
            "[]",
            "{}",
            "[",
            "]",
            "}",
            ",",
            ":",
            "true",
            "\"s1\"",
            "\"x1\"",
            "\"q1\"",
            "\\uD83D",
            "\u0000",
            "\"start\":",
            "\"id\":\"s1\",",
            "\"SINGLE\"");

    @FuzzTest(maxDuration = "2m")
    void bytes(byte[] bytes) throws Exception {
        String text;
        try {
            text = DocumentReader.create().read("report", bytes).text();
        } catch (DocumentException e) {
            assertThat(e).hasMessageContaining("report");
            return;
        }
        check(text);
    }

    /** Each byte is one of the genre's own tokens, so that few mutations lead far into the scanners. */
    @FuzzTest(maxDuration = "2m")
    void tokens(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0 && text.length() < 2_000) {
            text.append(TOKENS.get(data.consumeInt(0, TOKENS.size() - 1)));
        }
        check(text.toString());
    }

    @FuzzTest(maxDuration = "2m")
    void json(byte[] bytes) {
        read(new String(bytes, StandardCharsets.UTF_8));
    }

    /** A sound document in JSON with some of its parts cut out, doubled or exchanged for others. */
    @FuzzTest(maxDuration = "2m")
    void jsonEdits(FuzzedDataProvider data) {
        StringBuilder json = new StringBuilder(SOUND);
        while (data.remainingBytes() > 0) {
            int from = data.consumeInt(0, json.length());
            int to = Math.min(json.length(), from + data.consumeInt(0, 12));
            String part = PARTS.get(data.consumeInt(0, PARTS.size() - 1));
            json.replace(
                    from, to, part.equals("same") ? json.substring(from, to).repeat(2) : part);
        }
        read(json.toString());
    }

    private static void read(String json) {
        WorkSummary summary;
        try {
            summary = SummaryJson.read(json);
        } catch (JsonFormatException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        assertThat(SummaryJson.read(SummaryJson.write(summary))).isEqualTo(summary);
    }

    private static void check(String text) {
        WorkSummary summary = PARSER.parse(text);
        assertThat(summary.blocks().isEmpty()).isEqualTo(text.chars().noneMatch(FuzzTests::isVisible));
        assertThat(SummaryInvariants.violations(summary)).isEmpty();
        assertThat(SummaryJson.read(SummaryJson.write(summary))).isEqualTo(summary);
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT;
    }
}
