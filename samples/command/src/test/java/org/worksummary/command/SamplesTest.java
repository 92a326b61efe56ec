package org.worksummary.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.json.SummaryJson;
import org.worksummary.model.WorkSummary;

class SamplesTest {

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Run.samples())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showsEverySampleAsText(Path file) {
        Run run = Run.of("parse", file);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("  来源", file.getFileName() + "，").doesNotContain("\u001B");
    }

    @ParameterizedTest
    @CsvSource({
        "culture-bureau-2023, 青岭县文化广电和旅游局2023年工作总结及2024年工作打算, 2023-01-01 至 2023-12-31",
        "health-bureau-2022-traditional, 雲溪縣衞生健康局2022年上半年工作總結及下半年工作安排, 2022-01-01 至 2022-06-30",
        "machine-works-2023, 江城恒远机械制造有限公司2023年度工作总结暨2024年工作计划, 2023-01-01 至 2023-12-31",
        "party-branch-2024q2, 中共临湖县委机关事务服务中心支部委员会2024年第二季度党建工作总结, 2024-04-01 至 2024-06-30",
        "primary-school-2023-autumn, 红枫镇中心小学2023—2024学年度第一学期工作总结, 第一学期",
        "road-section-head-2022, 述 职 报 告, 2022-01-01 至 2022-12-31",
        "street-office-week18, 梧桐街道办事处第18周工作总结及下周工作计划, 4月29日-5月5日",
        "township-safety-2024h1, 石桥乡人民政府 2024年上半年安全生产工作总结, 2024-01-01 至 2024-06-30",
        "water-plant-2023h1, 平川区供水服务中心2023年上半年工作总结, 2023-01-01 至 2023-06-30"
    })
    void showsTitlePeriodAndWhatIsReported(String name, String title, String period) {
        String out = Run.of("parse", Run.samples().resolve(name + ".txt")).out();

        assertThat(out).startsWith(title + "\n");
        assertThat(out.lines().filter(line -> line.startsWith("  时段")))
                .singleElement()
                .asString()
                .contains(period);
        assertThat(out).contains("[工作开展]", "[存在问题]", "[工作计划]", "\n数量（");
    }

    @Test
    void theFinishedReportHasNothingToFillIn() {
        String finished =
                Run.of("parse", Run.samples().resolve("water-plant-2023h1.txt")).out();
        String unfinished = Run.of("parse", Run.samples().resolve("party-branch-2024q2.txt"))
                .out();

        assertThat(finished).doesNotContain("待填");
        assertThat(unfinished).contains("〔XX〕万元", "〔×××〕元", "〔〇〇〕户", "〔××〕县");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showsEverySampleAsMarkdown(Path file) {
        Run run = Run.of("parse", "-f", "markdown", file);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("# ").contains("- 来源：");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesEverySampleAsJson(Path file) throws IOException {
        Run pretty = Run.of("parse", "--format", "json", file);
        Run line = Run.of("parse", "--format", "jsonl", file);

        assertThat(pretty.err() + line.err()).isEmpty();
        assertThat(line.out().lines()).hasSize(1);
        WorkSummary summary = SummaryJson.read(pretty.out());
        assertThat(SummaryJson.read(line.out())).isEqualTo(summary);
        assertThat(SummaryJson.write(summary) + "\n").isEqualTo(line.out());
        assertThat(summary.source()).isEqualTo(DocumentReader.create().read(file));
    }

    @Test
    void writesOneLineOfJsonForEachFile() throws IOException {
        List<Path> files = samples();
        Object[] args =
                Stream.concat(Stream.of("parse", "-f", "jsonl"), files.stream()).toArray();

        List<String> lines = Run.of(args).out().lines().toList();

        assertThat(lines)
                .extracting(line -> SummaryJson.read(line).source().name())
                .isEqualTo(files.stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void theReadmeListsEverySample() throws IOException {
        String readme = Files.readString(Run.samples().resolve("README.md"));

        assertThat(samples())
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(file -> assertThat(readme).contains("`" + file.getFileName() + "`"));
    }

    @Test
    void theSamplesKeepTheirCharacterSetsAndLineEnds() throws IOException {
        byte[] school = Files.readAllBytes(Run.samples().resolve("primary-school-2023-autumn.txt"));

        assertThat(new String(school, "GBK")).contains("【德育工作】\r\n");
        assertThat(Run.of("parse", Run.samples().resolve("primary-school-2023-autumn.txt"))
                        .out())
                .contains("GB18030");
    }
}
