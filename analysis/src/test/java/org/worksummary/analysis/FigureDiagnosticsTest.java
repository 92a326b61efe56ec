package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.worksummary.text.Diagnostic;

/** The arithmetic checks report what is wrong in a report, and nothing in reports whose figures are right. */
class FigureDiagnosticsTest {
    private static final SoundParser PARSER = SoundParser.create();

    static Stream<Path> texts() {
        return Texts.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void raiseNoFalseAlarm(Path text) throws IOException {
        assertThat(figures(PARSER.parse(text).diagnostics())).isEmpty();
    }

    @Test
    void standInTheSummary() {
        String text = "某县应急局2023年工作总结\n一、工作情况\n排查隐患138处，整改136处，整改率96.4%。";
        Diagnostic found = figures(PARSER.parse(text).diagnostics()).get(0);
        assertThat(found.rule()).isEqualTo("figure.rate");
        assertThat(found.at().toString()).isEqualTo("138处，整改136处，整改率96.4%");
        assertThat(found.message()).isEqualTo("138处中整改136处，整改率应为98.55%，文中为96.4%");
    }

    private static List<Diagnostic> figures(List<Diagnostic> all) {
        return all.stream()
                .filter(diagnostic -> diagnostic.rule().startsWith("figure."))
                .toList();
    }
}
