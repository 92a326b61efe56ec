package org.worksummary.command.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void hanCharactersTakeTwoColumns() {
        assertThat(DisplayWidth.of("")).isZero();
        assertThat(DisplayWidth.of("abc 12%")).isEqualTo(7);
        assertThat(DisplayWidth.of("总结")).isEqualTo(4);
        assertThat(DisplayWidth.of("（一）、。，")).isEqualTo(12);
        assertThat(DisplayWidth.of("３．５％")).isEqualTo(8);
        assertThat(DisplayWidth.of("𠀀")).isEqualTo(2);
        assertThat(DisplayWidth.of("e\u0301\u200B")).isEqualTo(1);
    }

    @Test
    void cutsOnlyWhatIsTooWide() {
        assertThat(DisplayWidth.cut("工作总结", 8)).isEqualTo("工作总结");
        assertThat(DisplayWidth.cut("工作总结", 7)).isEqualTo("工作总…");
        assertThat(DisplayWidth.cut("工作总结", 6)).isEqualTo("工作…");
        assertThat(DisplayWidth.cut("𠀀𠀀𠀀", 5)).isEqualTo("𠀀𠀀…");
    }
}
