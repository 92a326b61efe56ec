package org.worksummary.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that can't be read: a line for each on the standard error, exit code 2, nothing of a library, and the others go on. */
class UnreadableDocumentsTest {
    private static final Path DOCUMENTS =
            Path.of("..", "..", "analysis", "src", "test", "resources", "org", "worksummary", "analysis", "document");

    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    void aLineForEach() throws IOException, InterruptedException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("空.docx", new byte[0]);
        files.put("~$总结.docx", "abc".getBytes(UTF_8));
        files.put("台账.xlsx", zip("xl/workbook.xml"));
        files.put("材料.zip", zip("总结.txt"));
        files.put("半截.docx", Arrays.copyOf(Files.readAllBytes(DOCUMENTS.resolve("summary.docx")), 3000));
        files.put("半截.doc", Arrays.copyOf(Files.readAllBytes(DOCUMENTS.resolve("summary.doc")), 3000));
        files.put("半截.pdf", "%PDF-1.4\n1 0 obj\n<< /Type".getBytes(UTF_8));
        files.put("照片.doc", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
        });
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.worksummary.command.Main",
                "parse",
                "--format",
                "jsonl"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            command.add(
                    Files.write(folder.resolve(file.getKey()), file.getValue()).toString());
        }
        command.add(DOCUMENTS.resolve("summary.docx").toString());

        Process process = new ProcessBuilder(command).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(out).hasLineCount(1).startsWith("{\"schemaVersion\":");
        assertThat(err.lines()).hasSameSizeAs(files.keySet());
        int line = 0;
        for (String name : files.keySet()) {
            assertThat(err.lines().skip(line++).findFirst().orElseThrow())
                    .startsWith("worksummary: ")
                    .contains(name + " ")
                    .endsWith(".")
                    .doesNotContain("Exception", "org.apache");
        }
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write('x');
        }
        return out.toByteArray();
    }
}
