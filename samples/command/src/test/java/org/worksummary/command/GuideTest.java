package org.worksummary.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/check.md shows of the command is what it begins with. */
class GuideTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final String SAMPLE = "samples/reports/";
    private static final String BEFORE = "$ worksummary ";

    @Test
    void theOutputShownIsThatOfTheCommandShown() throws IOException {
        List<String> shown = new ArrayList<>();
        for (String block : Files.readString(ROOT.resolve("docs/check.md")).split("```console\n", -1)) {
            if (block.startsWith(BEFORE)) {
                List<String> lines =
                        block.substring(0, block.indexOf("```")).lines().toList();
                String[] words = lines.get(0).substring(BEFORE.length()).split(" ", -1);
                String root = ROOT + "/";
                Object[] args = Arrays.stream(words)
                        .map(word -> word.startsWith(SAMPLE) ? root + word : word)
                        .toArray();
                assertThat(Run.of(args).out().replace(root, ""))
                        .startsWith(String.join("\n", lines.subList(1, lines.size())) + "\n");
                shown.add(words[0]);
            }
        }
        assertThat(shown).containsExactly("check", "fill");
    }
}
