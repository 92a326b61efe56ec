package org.worksummary.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LineIndexTest {
    @Test
    void knowsAllThreeLineEnds() {
        LineIndex index = LineIndex.of("甲\n乙\r\n丙\r丁");
        assertThat(index.lineCount()).isEqualTo(4);
        assertThat(index.lineStart(1)).isZero();
        assertThat(index.lineStart(2)).isEqualTo(2);
        assertThat(index.lineStart(3)).isEqualTo(5);
        assertThat(index.lineStart(4)).isEqualTo(7);
        assertThat(index.position(0)).isEqualTo(new Position(1, 1));
        assertThat(index.position(1)).isEqualTo(new Position(1, 2));
        assertThat(index.position(2)).isEqualTo(new Position(2, 1));
        assertThat(index.position(3)).isEqualTo(new Position(2, 2));
        assertThat(index.position(4)).isEqualTo(new Position(2, 3));
        assertThat(index.position(6)).isEqualTo(new Position(3, 2));
        assertThat(index.position(8)).isEqualTo(new Position(4, 2));
    }

    @Test
    void countsAnEmptyTextAsOneLine() {
        LineIndex index = LineIndex.of("");
        assertThat(index.lineCount()).isEqualTo(1);
        assertThat(index.position(0)).isEqualTo(new Position(1, 1));
    }

    @Test
    void beginsALineAfterALastLineEnd() {
        for (String end : new String[] {"\n", "\r", "\r\n"}) {
            LineIndex index = LineIndex.of("甲" + end);
            assertThat(index.lineCount()).isEqualTo(2);
            assertThat(index.position(1 + end.length())).isEqualTo(new Position(2, 1));
        }
    }

    @Test
    void countsRunsOfLineEnds() {
        assertThat(LineIndex.of("\r\r\n\n\n\r").lineCount()).isEqualTo(6);
    }

    @Test
    void growsWithTheText() {
        LineIndex index = LineIndex.of("\n".repeat(1000));
        assertThat(index.lineCount()).isEqualTo(1001);
        assertThat(index.position(777)).isEqualTo(new Position(778, 1));
    }

    @Test
    void refusesWhatLiesOutside() {
        LineIndex index = LineIndex.of("甲\n乙");
        assertThatThrownBy(() -> index.position(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> index.position(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> index.lineStart(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> index.lineStart(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
