package org.worksummary.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.worksummary.analysis.document.DocumentException;
import org.worksummary.analysis.document.DocumentLimits;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.text.Origin;
import org.worksummary.text.SourceText;

/** The documents that fuzzing begins with, and what must hold for any. */
final class Documents {
    private static final Path FIXTURES =
            Path.of("..", "..", "analysis", "src", "test", "resources", "org", "worksummary", "analysis", "document");
    private static final DocumentReader READER = DocumentReader.create()
            .withLimits(DocumentLimits.defaults()
                    .withMaxCharacters(1 << 20)
                    .withMaxInflatedBytes(16 << 20)
                    .withMaxPages(200)
                    .withMaxTime(Duration.ofSeconds(20)));

    private Documents() {}

    static byte[] fixture(String name) {
        try {
            return Files.readAllBytes(FIXTURES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a document; it has text whose places are sound, or a reason why it can't be read. */
    static void check(byte[] bytes) {
        SourceText source;
        try {
            source = READER.read("report", bytes);
        } catch (DocumentException e) {
            assertThat(e).hasMessageStartingWith("report ");
            return;
        }
        assertThat(source.text()).isNotBlank();
        for (Origin origin : source.origins().places()) {
            assertThat(origin.span().end()).isLessThanOrEqualTo(source.length());
        }
    }

    /** {@return the part of an archive} */
    static byte[] part(byte[] archive, String name) {
        byte[] part = parts(archive).get(name);
        if (part == null) {
            throw new IllegalArgumentException(name);
        }
        return part;
    }

    /** {@return the archive with another content of a part} */
    static byte[] with(byte[] archive, String name, byte[] content) {
        Map<String, byte[]> parts = parts(archive);
        parts.put(name, content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] archive) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
