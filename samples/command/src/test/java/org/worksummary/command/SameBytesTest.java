package org.worksummary.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command writes the same bytes whatever Java, locale, zone and default character set it runs with. Other Javas are
 * named by the environment variable WORKSUMMARY_JDKS, or the property worksummary.jdks: their homes, parted as in PATH.
 */
@Timeout(120)
class SameBytesTest {
    private static final List<String> SETTINGS = List.of(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=US-ASCII",
            "-Dstdout.encoding=US-ASCII",
            "-Dline.separator=\n",
            "-Xss640k");
    private static final List<List<String>> COMMANDS = List.of(
            List.of("parse", "--color", "never"),
            List.of("parse", "-f", "markdown"),
            List.of("check", "--color", "never", "--severity", "info"),
            List.of("check", "-f", "sarif"));

    @TempDir
    private Path folder;

    @Test
    void whateverTheSettings() throws Exception {
        compare(Path.of(System.getProperty("java.home")));
    }

    @Test
    void whateverTheJava() throws Exception {
        String named = System.getProperty("worksummary.jdks", System.getenv().getOrDefault("WORKSUMMARY_JDKS", ""));
        List<String> homes = Arrays.stream(named.split(File.pathSeparator))
                .filter(home -> !home.isBlank())
                .toList();
        assumeFalse(homes.isEmpty(), "no other Java is known: name some in WORKSUMMARY_JDKS");
        for (String home : homes) {
            compare(Path.of(home));
        }
    }

    private void compare(Path home) throws Exception {
        for (List<String> command : COMMANDS) {
            List<String> words = new ArrayList<>(command);
            SamplesTest.samples().forEach(sample -> words.add(sample.toString()));
            assertThat(new String(elsewhere(home, words), UTF_8))
                    .as("%s on %s", command, home)
                    .isEqualTo(here(words));
        }
    }

    private static String here(List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintWriter writer = new PrintWriter(out, true, UTF_8);
        Worksummary.commandLine(System.in, writer, writer).execute(words.toArray(String[]::new));
        writer.flush();
        return out.toString(UTF_8);
    }

    private byte[] elsewhere(Path home, List<String> words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        all.add(home.resolve("bin").resolve("java").toString());
        all.addAll(SETTINGS);
        all.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        all.addAll(words);
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(all)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor()).isLessThan(2);
        return Files.readAllBytes(out);
    }
}
