package org.worksummary.analysis.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.worksummary.analysis.Facts;
import org.worksummary.analysis.SoundParser;
import org.worksummary.analysis.Texts;
import org.worksummary.text.SourceText;

/** A report in a Word document has the characters and the facts of the same report as text. */
class DocxAgainstTextTest {
    private static final SoundParser PARSER = SoundParser.create();

    static Stream<Path> texts() {
        return Texts.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sameFacts(Path file) throws IOException {
        String text = DocumentReader.create().read(file).text();

        SourceText document = DocumentReader.create().read("report.docx", docx(text));

        assertThat(squeezed(document.text())).isEqualTo(squeezed(text));
        assertThat(Facts.of(PARSER.parse(document))).isEqualTo(Facts.of(PARSER.parse(text)));
    }

    /** Each line is a paragraph; lines with tabs in a row are a table. */
    private static byte[] docx(String text) {
        StringBuilder body = new StringBuilder();
        List<String> rows = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.indexOf('\t') > 0) {
                rows.add(escaped(line).replace('\t', '|'));
                continue;
            }
            if (!rows.isEmpty()) {
                body.append(DocxFile.table(rows.toArray(String[]::new)));
                rows.clear();
            }
            body.append(DocxFile.p(escaped(line)));
        }
        return DocxFile.of(body.toString()).bytes();
    }

    private static String escaped(String line) {
        return line.replace("\r", "").replace("&", "&amp;").replace("<", "&lt;").replace("\f", "");
    }

    private static String squeezed(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> out.append((char) c));
        return out.toString();
    }
}
