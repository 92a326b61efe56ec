package org.worksummary.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.worksummary.text.Origin.Part;

class OriginsTest {
    private final Origin first = origin(0, 4, Part.HEADER);
    private final Origin second = origin(5, 9, Part.BODY);
    private final Origin third = origin(12, 20, Part.BODY);
    private final Origins origins =
            Origins.of(List.of(first, second, third), List.of(new Span(5, 7), new Span(12, 13)));

    @Test
    void findsThePlaceOfEveryOffset() {
        assertThat(origins.at(0)).isEqualTo(first);
        assertThat(origins.at(3)).isEqualTo(first);
        assertThat(origins.at(4)).isNull();
        assertThat(origins.at(5)).isEqualTo(second);
        assertThat(origins.at(10)).isNull();
        assertThat(origins.at(19)).isEqualTo(third);
        assertThat(origins.at(20)).isNull();
        assertThat(Origins.none().at(0)).isNull();
    }

    @Test
    void knowsAutomaticMarkers() {
        for (int i = 0; i < 20; i++) {
            assertThat(origins.isAutomatic(i)).as("offset %s", i).isEqualTo(i == 5 || i == 6 || i == 12);
        }
        assertThat(Origins.none().isAutomatic(0)).isFalse();
    }

    @Test
    void partsAndOrder() {
        assertThat(origins.in(Part.BODY)).containsExactly(second, third);
        assertThatIllegalArgumentException().isThrownBy(() -> Origins.of(List.of(second, first), List.of()));
    }

    @Test
    void aPlainTextHasNone() {
        SourceText source = SourceText.of("一、工作");
        assertThat(source.origins().places()).isEmpty();
        assertThat(source.origins().automaticMarkers()).isEmpty();
    }

    private static Origin origin(int start, int end, Part part) {
        return new Origin(new Span(start, end), part, null, 1, null, null);
    }
}
