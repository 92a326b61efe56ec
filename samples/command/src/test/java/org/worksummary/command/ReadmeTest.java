package org.worksummary.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs show of the command is what it does; lines that say … stand for what is left out. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final String COMMAND = "samples/worksummary ";

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theOutputShownIsThatOfTheCommandShown(String name) throws IOException {
        String readme = Files.readString(ROOT.resolve(name));
        String call = block(readme, "```sh\n", 0).lines().findFirst().orElseThrow();
        List<String> words = Arrays.asList(call.substring(COMMAND.length()).split(" ", -1));
        Path sample = ROOT.resolve(words.get(1));

        Run run = Run.of(words.get(0), sample);

        assertThat(call).startsWith(COMMAND);
        assertThat(run.exitCode()).isZero();
        assertThat(shown(run.out())).containsSubsequence(shown(block(readme, "```console\n", 0)));
        int input = readme.indexOf(call);
        assertThat(Files.readString(sample)).contains(shown(block(readme, "```text\n", input)));
    }

    private static String block(String readme, String fence, int from) {
        int start = readme.indexOf(fence, from) + fence.length();
        assertThat(start).as("a block in the README that begins with %s", fence).isGreaterThan(fence.length());
        return readme.substring(start, readme.indexOf("```\n", start));
    }

    private static List<String> shown(String block) {
        Stream<String> lines = block.lines().map(String::stripTrailing);
        return lines.filter(line -> !line.strip().equals("…") && !line.isEmpty())
                .toList();
    }
}
