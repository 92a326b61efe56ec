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

    @FuzzTest(maxDuration = "3m")
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
    @FuzzTest(maxDuration = "3m")
    void tokens(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0 && text.length() < 2_000) {
            text.append(TOKENS.get(data.consumeInt(0, TOKENS.size() - 1)));
        }
        check(text.toString());
    }

    @FuzzTest(maxDuration = "3m")
    void json(byte[] bytes) {
        WorkSummary summary;
        try {
            summary = SummaryJson.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (JsonFormatException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        assertThat(SummaryJson.read(SummaryJson.write(summary))).isEqualTo(summary);
    }

    private static void check(String text) {
        WorkSummary summary = PARSER.parse(text);
        assertThat(SummaryInvariants.violations(summary)).isEmpty();
        assertThat(SummaryJson.read(SummaryJson.write(summary))).isEqualTo(summary);
    }
}
