package org.worksummary.analysis.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSplitterTest {
    @Test
    void anyLineEndEndsALineAndCrLfIsOne() {
        String source = "a\r\nb\rc\nd\fe\u0085f\u2028g\u2029h\r";
        assertThat(LineSplitter.split(source))
                .extracting(line -> source.substring(line.start(), line.end()))
                .containsExactly("a\r\n", "b\r", "c\n", "d\f", "e\u0085", "f\u2028", "g\u2029", "h\r");
        assertThat(LineSplitter.split("")).isEmpty();
    }

    @Test
    void aLineKnowsItsOwnWordsAndColumns() {
        Line line = LineSplitter.split("\u3000\t 甲a—“”…×\u200B乙  \n").get(0);
        assertThat(line).isEqualTo(new Line(0, 15, 3, 12, 7, 22));
        assertThat(LineSplitter.split(" \u3000").get(0).isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                ' ', '\t', '\u3000', '\u00A0', '\u000B', '\u2000', '\u200A', '\u200B', '\u200D', '\u2060', '\uFEFF',
                '\u00AD', '\u202F', '\u205F', '\u1680'
            })
    void takesForBlank(char c) {
        assertThat(LineSplitter.isBlank(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '一', '_', '\u1FFF', '\u200E', '\u2010', '\n'})
    void takesForNoBlank(char c) {
        assertThat(LineSplitter.isBlank(c)).isFalse();
    }
}
