package org.worksummary.analysis.internal.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFiguresTest {

    @Test
    void saysWhatTheWholeReadingSays() {
        String characters = "0123456789..,，万亿千余多几点 个%二";
        Random random = new Random(11);
        int read = 0;
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder().append(random.nextInt(10));
            for (int i = random.nextInt(8); i > 0; i--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            Numeral plain = PlainFigures.read(text, 0);
            if (plain != null) {
                read++;
                assertThat(plain).as(text.toString()).isEqualTo(new NumeralParse(text, 0, false).parse());
            }
        }
        assertThat(read).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5亿", "300余人", "10,862", "12 万", "047", "1.3.1", "1234567890123456"})
    void leavesTheRestToIt(String text) {
        assertThat(PlainFigures.read(text, 0)).isNull();
    }
}
