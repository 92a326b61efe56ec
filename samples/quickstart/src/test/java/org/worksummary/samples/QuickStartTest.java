package org.worksummary.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickStartTest {
    private static final Path ROOT = Path.of("..", "..");

    @Test
    void printsWhatItFinds() {
        assertThat(output().lines())
                .containsExactly(
                        "done: 抓项目，增后劲",
                        "done: 惠民生，解难题",
                        "problem: 一是专业人才不足。",
                        "problem: 二是资金缺口较大。",
                        "12.5公里 = 12500 米",
                        "1.2亿元 = 120000000 元",
                        "8.6% = 8.6 %",
                        "300余户 = 300 户",
                        "XX万元 = null",
                        "left out: MONEY at 92");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theReadmeShowsThisCodeAndItsOutput(String readme) throws IOException {
        String text = Files.readString(ROOT.resolve(readme));

        assertThat(text).contains("```java\n" + snippet() + "```\n");
        assertThat(text).contains("```text\n" + output() + "```\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theReadmeNamesTheCommandThatTheBuildServerRuns(String readme) throws IOException {
        String command = Files.readString(ROOT.resolve(".ci/run"))
                .lines()
                .filter(line -> line.startsWith("mvn "))
                .findFirst()
                .orElseThrow();

        assertThat(Files.readString(ROOT.resolve(readme)).lines()).contains(command);
    }

    private static String output() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QuickStart.run(new PrintStream(out, true, UTF_8));
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String snippet() throws IOException {
        Path source = Path.of("src/main/java/org/worksummary/samples/QuickStart.java");
        String text = Files.readString(source);
        int from = text.indexOf('\n', text.indexOf("// README: begin")) + 1;
        int to = text.lastIndexOf('\n', text.indexOf("// README: end"));
        return text.substring(from, to).stripIndent() + "\n";
    }
}
