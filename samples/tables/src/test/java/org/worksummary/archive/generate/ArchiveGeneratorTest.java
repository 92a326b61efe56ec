package org.worksummary.archive.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worksummary.archive.read.ArchiveReader;
import org.worksummary.archive.read.Outcome;
import org.worksummary.model.WorkSummary;

/** A generated archive holds what it is said to hold, and each file is taken for what it is. */
class ArchiveGeneratorTest {
    private static final int FILES = 200;

    @TempDir
    private Path folder;

    @Test
    void everyKindIsThereAndTakenForWhatItIs() throws Exception {
        ArchiveGenerator.generate(folder, FILES, 5);
        Map<FileKind, Integer> found = new EnumMap<>(FileKind.class);
        Map<String, Integer> digests = new HashMap<>();
        for (Outcome outcome : read()) {
            FileKind kind = kind(outcome.path());
            found.merge(kind, 1, Integer::sum);
            digests.merge(String.valueOf(outcome.sha256()), 1, Integer::sum);
            assertThat(statuses(kind))
                    .as("%s, a %s: %s", outcome.path(), kind, outcome.error())
                    .contains(outcome.status());
            outcome.summary().ifPresent(summary -> check(kind, summary));
        }
        for (FileKind kind : FileKind.values()) {
            assertThat(found).as("of %s", kind).containsEntry(kind, kind.share() * FILES / 100);
        }
        assertThat(digests.values()).filteredOn(files -> files > 1).hasSizeGreaterThanOrEqualTo(5);
    }

    private List<Outcome> read() {
        try (Stream<Outcome> outcomes = ArchiveReader.of(folder).stream()) {
            return outcomes.toList();
        }
    }

    private static FileKind kind(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace("总结", "");
        return FileKind.of(Integer.parseInt(name.substring(0, name.indexOf('.'))));
    }

    private static List<String> statuses(FileKind kind) {
        return switch (kind) {
            case UTF8, GBK, CRLF, UTF16, DOCX, DOC, WORD_XML, ODT, RTF, PDF, HTML, MHT, DUPLICATE, COPY, DAMAGED ->
                List.of("ok");
            case HUGE -> List.of("ok", "too_large");
            case EMPTY -> List.of("empty");
            case PICTURE -> List.of("not_text");
            case CUT -> List.of("damaged");
            case ENCRYPTED_WORD, ENCRYPTED_PDF -> List.of("encrypted");
            case WORKBOOK -> List.of("spreadsheet");
        };
    }

    private static void check(FileKind kind, WorkSummary summary) {
        assertThat(summary.source().mediaType()).as("%s", kind).isEqualTo(mediaType(kind));
        assertThat(summary.source().repairs().isEmpty()).as("%s is sound", kind).isEqualTo(kind != FileKind.DAMAGED);
        if (kind != FileKind.DAMAGED) {
            assertThat(String.valueOf(summary.header().title())).as("%s", kind).endsWith("工作总结");
            assertThat(summary.sections()).as("%s", kind).hasSize(3);
            assertThat(summary.problems()).as("%s", kind).hasSize(2);
            assertThat(summary.plans()).as("%s", kind).hasSize(2);
        }
    }

    private static String mediaType(FileKind kind) {
        String office = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        Map<String, String> types = Map.of(
                ".txt", "text/plain",
                ".docx", office,
                ".doc", "application/msword",
                ".xml", "application/vnd.ms-word+xml",
                ".odt", "application/vnd.oasis.opendocument.text",
                ".rtf", "application/rtf",
                ".pdf", "application/pdf",
                ".html", "text/html",
                ".mht", "multipart/related");
        assertThat(types).as("%s", Arrays.asList(kind, kind.ending())).containsKey(kind.ending());
        return types.get(kind.ending());
    }
}
