package org.worksummary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NormalizedTest {
    @Test
    void showsItselfInPlainDigits() {
        assertThat(new Normalized(new Value.Single(new BigDecimal("3.5E+8")), "元"))
                .hasToString("350000000 元");
        assertThat(new Normalized(new Value.Range(new BigDecimal("5"), new BigDecimal("8")), "个"))
                .hasToString("5..8 个");
        assertThat(new Normalized(new Value.Single(new BigDecimal("2")), null)).hasToString("2");
    }
}
