package org.worksummary.analysis.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.text.SourceText;

/**
 * A report and what is annotated for it.
 *
 * @param name the file's name without its ending
 * @param source the report
 * @param facts what is annotated
 */
record AnnotatedReport(String name, SourceText source, List<Fact> facts) {
    /** Where the reports lie, in a folder for each set. */
    static final Path FOLDER = Path.of("src", "test", "resources", "org", "worksummary", "analysis", "reports");

    AnnotatedReport {
        facts = List.copyOf(facts);
    }

    String text() {
        return source.text();
    }

    /** {@return all reports, by set and name} */
    static List<AnnotatedReport> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".facts"))
                    .sorted()
                    .map(AnnotatedReport::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnnotatedReport read(Path facts) {
        String name = facts.getFileName().toString().replace(".facts", "");
        try {
            SourceText source = DocumentReader.create().read(facts.resolveSibling(name + ".txt"));
            return new AnnotatedReport(name, source, FactsFile.read(facts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
