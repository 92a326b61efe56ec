package org.worksummary.analysis.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.util.IOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksummary.analysis.document.DocumentException.Kind;

/** Hostile files are read or refused within the limits: in time, in little memory, and nothing outside is touched. */
class HostileFilesTest {
    private static final DocumentLimits LIMITS = DocumentLimits.defaults();
    /** For files that would take for ever. */
    private static final DocumentLimits SHORT = LIMITS.withMaxTime(Duration.ofSeconds(1));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @Timeout(60)
    @CsvSource({
        "bomb.docx, LIMIT_EXCEEDED",
        "bomb-styles.docx, LIMIT_EXCEEDED",
        "nested.docx, DAMAGED",
        "many-entries.docx, DAMAGED",
        "laughs.docx, DAMAGED",
        "outside.docx, DAMAGED",
        "laughs.odt, DAMAGED",
        "outside.odt, DAMAGED",
        "laughs.xml, DAMAGED",
        "outside.xml, DAMAGED",
        "deep.docx, DAMAGED",
        "deep.odt, DAMAGED",
        "paragraphs.docx, LIMIT_EXCEEDED",
        "cells.docx, LIMIT_EXCEEDED",
        "one-note-often.docx, LIMIT_EXCEEDED",
        "blanks.odt, LIMIT_EXCEEDED",
        "deep.rtf, DAMAGED",
        "cells.rtf, LIMIT_EXCEEDED",
        "parts.mht, DAMAGED",
        "bomb.pdf, LIMIT_EXCEEDED",
        "bomb-twice.pdf, EMPTY",
        "pages.pdf, LIMIT_EXCEEDED",
        "count.pdf, LIMIT_EXCEEDED",
        "page-circle.pdf, EMPTY",
        "deep.pdf, DAMAGED",
        "forms.pdf, LIMIT_EXCEEDED",
        "form-circle.pdf, LIMIT_EXCEEDED",
        "sectors.doc, DAMAGED",
        "directory.doc, DAMAGED",
        "more-sectors.doc, DAMAGED",
        "sector-circle.doc, DAMAGED",
        "stream-size.doc, DAMAGED"
    })
    void refused(String name, Kind kind) {
        DocumentException e = catchThrowableOfType(
                DocumentException.class, () -> read(name, name.startsWith("form") ? SHORT : LIMITS));
        assertThat(e).as(name).isNotNull().hasMessageStartingWith(name + " ");
        assertThat(e.kind()).isEqualTo(kind);
        assertThat(e.getMessage()).hasLineCount(1).hasSizeLessThan(250);
    }

    @ParameterizedTest
    @Timeout(60)
    @CsvSource({
        "long-marker.docx, 甲",
        "style-circle.docx, 甲",
        "notes.rtf, a",
        "bin.rtf, a",
        "deep.html, 甲",
        "formatting.html, 甲",
        "tables.html, 甲",
        "forms.html, 甲",
        "xref-circle.pdf, a"
    })
    void read(String name, String first) throws IOException {
        assertThat(read(name, DocumentLimits.defaults())).contains(first).doesNotContain("localhost");
    }

    /** The ratio apart, the other limits hold too. */
    @ParameterizedTest
    @Timeout(60)
    @CsvSource({
        "paragraphs.docx, paragraphs and table cells",
        "cells.docx, paragraphs and table cells",
        "bomb.docx, characters",
        "bomb-styles.docx, bytes",
        "bomb.pdf, bytes"
    })
    void refusedByOtherLimits(String name, String what) {
        DocumentLimits limits = LIMITS.withMaxInflationRatio(10_000).withMaxInflatedBytes(60 << 20);
        DocumentException e = catchThrowableOfType(DocumentException.class, () -> read(name, limits));
        assertThat(e).hasMessageContaining(what).hasMessageContaining("allow more through DocumentLimits");
        assertThat(e.kind()).isEqualTo(Kind.LIMIT_EXCEEDED);
    }

    @Test
    void aTimeLimitHoldsForEveryFormat() {
        DocumentLimits none = DocumentLimits.defaults().withMaxTime(Duration.ofNanos(1));
        for (String name :
                List.of("summary.docx", "summary.doc", "summary.pdf", "summary.odt", "summary.rtf", "typed.html")) {
            DocumentException e = catchThrowableOfType(DocumentException.class, () -> {
                try (var in = HostileFilesTest.class.getResourceAsStream(name)) {
                    DocumentReader.create().withLimits(none).read(name, in);
                }
            });
            assertThat(e).as(name).isNotNull().hasMessageContaining("takes longer to read");
            assertThat(e.kind()).isEqualTo(Kind.LIMIT_EXCEEDED);
        }
    }

    @Test
    void limitsOfLibrariesStayAsTheyWere() throws IOException {
        int before = IOUtils.getByteArrayMaxOverride();
        Set<Object> properties = Set.copyOf(System.getProperties().keySet());
        catchThrowableOfType(DocumentException.class, () -> read("stream-size.doc", LIMITS));
        read("xref-circle.pdf", LIMITS);
        assertThat(IOUtils.getByteArrayMaxOverride()).isEqualTo(before);
        assertThat(System.getProperties().keySet()).containsExactlyInAnyOrderElementsOf(properties);
    }

    /** All of them in one process with little memory, one after the other. */
    @Test
    @Timeout(300)
    void littleMemoryIsEnough() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-cp",
                System.getProperty("java.class.path"),
                Reads.class.getName()));
        for (Map.Entry<String, Supplier<byte[]>> file : HostileFiles.all().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.write(path, file.getValue().get());
            command.add(path.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        try (Stream<String> lines = out.lines()) {
            assertThat(lines.filter(line -> line.startsWith("read ")))
                    .hasSize(HostileFiles.all().size());
        }
        assertThat(out).doesNotContain("more memory than");
    }

    /** Reads files, and says for each how that went. */
    static final class Reads {
        private Reads() {}

        public static void main(String[] files) throws IOException {
            for (String file : files) {
                String how;
                try {
                    how = DocumentReader.create()
                                    .withLimits(LIMITS)
                                    .read(Path.of(file))
                                    .length() + " characters";
                } catch (DocumentException e) {
                    how = e.getMessage();
                }
                System.out.println("read " + how);
            }
        }
    }

    private static String read(String name, DocumentLimits limits) throws IOException {
        byte[] bytes = HostileFiles.all().get(name).get();
        return DocumentReader.create().withLimits(limits).read(name, bytes).text();
    }
}
