package org.worksummary.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a report is named never decides where the command writes, and nothing that was read is replaced. */
class SafePathsTest {
    private static final String TEXT = "南桥镇2023年工作总结\n一、工作开展情况\n走访群众XX户。\n";

    @TempDir
    private Path folder;

    @Test
    void resultsStayInTheirFolder() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/deep"));
        Path out = folder.resolve("out");
        for (String name : List.of("..txt", "...txt", "..", "a.txt", "-o", "..\\..\\b.txt", "~", "$(x).txt")) {
            if (!name.equals("..")) {
                Files.writeString(in.resolve(name), TEXT);
            }
            assertThat(Run.of("parse", "-f", "json", "-o", out + "/", in.resolve(name))
                            .exitCode())
                    .isEqualTo(name.equals("..") ? 2 : 0);
        }
        assertThat(Run.of("parse", "-f", "json", "-o", out + "/", in + "/../deep/../../in/deep/a.txt")
                        .exitCode())
                .isZero();
        assertThat(files(out)).hasSize(7).allMatch(file -> file.toString().endsWith(".json"));
        assertThat(files(folder)).hasSize(14);
    }

    @Test
    void aFileIsNoListOfArguments() throws IOException {
        Path target = folder.resolve("stolen.txt");
        Path list =
                Files.writeString(folder.resolve("@list.txt"), "-o\n" + target + "\n" + folder.resolve("a.txt") + "\n");
        Files.writeString(folder.resolve("a.txt"), TEXT);

        assertThat(Run.of("parse", "@" + list).exitCode()).isEqualTo(2);
        assertThat(Run.of("parse", list).exitCode()).isZero();
        assertThat(target).doesNotExist();
    }

    @Test
    void aResultReplacesNoOtherDocument() throws IOException {
        Path first =
                Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("report.html"), html());
        Path out = Files.createDirectory(folder.resolve("out"));
        Path second = Files.writeString(out.resolve("report.txt"), TEXT);

        Run run = Run.of("parse", first, second, "-o", out);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("would replace " + second + "; choose another place");
        assertThat(second).hasContent(TEXT);
    }

    @Test
    void aLinkToADocumentIsThatDocument() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), TEXT);
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("a.md"), file);

        assertThat(Run.of("parse", "-f", "markdown", "-o", out, file).err()).contains("would replace it");
        assertThat(Run.of("fill", file, "--list", "-f", "csv", "-o", out.resolve("a.md"))
                        .err())
                .contains("would be replaced");
        assertThat(file).hasContent(TEXT);
    }

    @Test
    void formsAndValuesAreNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        Path values = Files.writeString(folder.resolve("v.json"), "{\"p1\": \"3\"}");
        Path part = Files.writeString(folder.resolve("new.txt.part"), "mine");

        assertThat(Run.of("fill", file, "--values", values, "-o", values).err()).contains("would be replaced");
        assertThat(Run.of("fill", file, "--values", values, "-o", folder.resolve("new.txt"))
                        .err())
                .contains("new.txt.part is in the way")
                .hasLineCount(1);
        assertThat(values).hasContent("{\"p1\": \"3\"}");
        assertThat(part).hasContent("mine");
        assertThat(folder.resolve("new.txt")).doesNotExist();
    }

    private static String html() {
        return "<!DOCTYPE html><html><body><p>南桥镇2023年工作总结</p><p>一、工作开展情况</p></body></html>";
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
