package org.worksummary.analysis.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanSetTest {
    private static SpanSet set() {
        SpanSet spans = new SpanSet();
        spans.add(2, 5);
        spans.add(5, 6);
        spans.add(9, 12);
        return spans;
    }

    @ParameterizedTest
    @CsvSource({
        "0, -1, -1",
        "1, -1, -1",
        "2, 2, 5",
        "3, 2, 5",
        "4, 2, 5",
        "5, 5, 6",
        "6, -1, -1",
        "8, -1, -1",
        "9, 9, 12",
        "11, 9, 12",
        "12, -1, -1",
        "40, -1, -1"
    })
    void tellsWhatCoversAnIndex(int index, int start, int end) {
        assertThat(set().startCovering(index)).isEqualTo(start);
        assertThat(set().endCovering(index)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, false",
        "0, 3, true",
        "2, 3, true",
        "4, 5, true",
        "5, 6, true",
        "6, 9, false",
        "6, 10, true",
        "8, 9, false",
        "11, 12, true",
        "11, 40, true",
        "12, 40, false",
        "3, 4, true",
        "0, 40, true",
        "10, 11, true"
    })
    void overlapsWhatSharesACharacter(int start, int end, boolean overlaps) {
        assertThat(set().overlaps(start, end)).isEqualTo(overlaps);
    }

    @Test
    void coversNothingWhileEmpty() {
        SpanSet spans = new SpanSet();
        assertThat(spans.size()).isZero();
        assertThat(spans.startCovering(0)).isEqualTo(-1);
        assertThat(spans.endCovering(0)).isEqualTo(-1);
        assertThat(spans.overlaps(0, 9)).isFalse();
        assertThatThrownBy(() -> spans.start(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> spans.end(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void coversWhatBeginsTheText() {
        SpanSet spans = new SpanSet();
        spans.add(0, 1);
        assertThat(spans.startCovering(0)).isZero();
        assertThat(spans.endCovering(0)).isEqualTo(1);
        assertThat(spans.overlaps(0, 1)).isTrue();
        assertThat(spans.overlaps(1, 2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "13, 12", "11, 20", "0, 1", "9, 12"})
    void refusesWhatIsOutOfOrderOrEmpty(int start, int end) {
        SpanSet spans = set();
        assertThatIllegalArgumentException().isThrownBy(() -> spans.add(start, end));
        assertThat(spans.size()).isEqualTo(3);
    }

    @Test
    void keepsMoreThanItBeganWith() {
        SpanSet spans = new SpanSet();
        for (int i = 0; i < 100; i++) {
            spans.add(3 * i, 3 * i + 2);
        }
        assertThat(spans.size()).isEqualTo(100);
        for (int i = 0; i < 100; i++) {
            assertThat(spans.start(i)).isEqualTo(3 * i);
            assertThat(spans.end(i)).isEqualTo(3 * i + 2);
            assertThat(spans.startCovering(3 * i + 1)).isEqualTo(3 * i);
            assertThat(spans.endCovering(3 * i + 2)).isEqualTo(-1);
        }
    }
}
