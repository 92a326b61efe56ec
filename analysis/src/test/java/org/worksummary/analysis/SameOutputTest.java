package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The same bytes give the same JSON whatever Java, locale, zone, default character set and number of threads. Other Javas
 * are named by the environment variable WORKSUMMARY_JDKS, or the property worksummary.jdks: their homes, parted as in PATH.
 */
@Timeout(300)
class SameOutputTest {
    private static List<String> expected = List.of();

    /** What the settings of a machine may be. */
    enum Surroundings {
        /** The dotless i, a zone a day ahead, no Chinese in the character set. */
        TURKISH("tr", "TR", "Pacific/Kiritimati", "US-ASCII", 1),
        /** What most readers of the reports have. */
        CHINESE("zh", "CN", "Asia/Shanghai", "GB18030", 16),
        /** Half an hour beside the others. */
        ENGLISH("en", "CA", "America/St_Johns", "ISO-8859-1", 16),
        /** Digits that are not 0 to 9. */
        ARABIC("ar", "EG", "Africa/Cairo", "UTF-8", 2),
        /** Years that are not Gregorian. */
        THAI("th", "TH", "Asia/Bangkok", "UTF-16", 16);

        private final List<String> options;
        private final int threads;

        Surroundings(String language, String country, String zone, String charset, int threads) {
            this.options = List.of(
                    "-Duser.language=" + language,
                    "-Duser.country=" + country,
                    "-Duser.timezone=" + zone,
                    "-Dfile.encoding=" + charset,
                    "-Xss640k");
            this.threads = threads;
        }
    }

    @BeforeAll
    static void parseHere() throws Exception {
        expected = OutputPrints.of(1);
        assertThat(expected).hasSizeGreaterThan(60);
    }

    @Test
    void sixteenThreadsShareAParser() throws Exception {
        assertThat(OutputPrints.of(16)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void whateverTheSettings(Surroundings surroundings) throws Exception {
        assertThat(elsewhere(Path.of(System.getProperty("java.home")), surroundings))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void whateverTheJava(Surroundings surroundings) throws Exception {
        List<Path> others = others();
        assumeFalse(others.isEmpty(), "no other Java is known: name some in WORKSUMMARY_JDKS");
        for (Path home : others) {
            assertThat(elsewhere(home, surroundings)).as(home.toString()).isEqualTo(expected);
        }
    }

    private static List<Path> others() {
        String named = System.getProperty("worksummary.jdks", System.getenv().getOrDefault("WORKSUMMARY_JDKS", ""));
        return Arrays.stream(named.split(File.pathSeparator))
                .filter(home -> !home.isBlank())
                .map(Path::of)
                .toList();
    }

    private static List<String> elsewhere(Path home, Surroundings surroundings) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(surroundings.options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OutputPrints.class.getName()));
        command.add("" + surroundings.threads);
        Path lines = Files.createTempFile("prints", ".txt");
        Path said = Files.createTempFile("said", ".txt");
        try {
            command.add(lines.toString());
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            assertThat(process.waitFor())
                    .as(Files.readString(said, StandardCharsets.ISO_8859_1))
                    .isZero();
            return Files.readAllLines(lines);
        } finally {
            Files.delete(lines);
            Files.delete(said);
        }
    }
}
