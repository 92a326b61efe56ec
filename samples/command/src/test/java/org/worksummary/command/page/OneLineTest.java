package org.worksummary.command.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void foldsLineBreaksAndBlanks() {
        assertThat(OneLine.of("\u3000\u3000工 作\u3000总结\r\n")).isEqualTo("工 作 总结");
        assertThat(OneLine.of("新建 \t 12座")).isEqualTo("新建 12座");
    }

    @Test
    void joinsChineseWhereTheLineBreaks() {
        assertThat(OneLine.of("保障\n　　供水，\n检修")).isEqualTo("保障供水，检修");
        assertThat(OneLine.of("县水务局\n2024年总结")).isEqualTo("县水务局 2024年总结");
        assertThat(OneLine.joined("3\r\n700余件")).isEqualTo("3700余件");
        assertThat(OneLine.joined("43.68 亿元")).isEqualTo("43.68 亿元");
    }

    @Test
    void aReportCanNotSteerTheTerminal() {
        assertThat(OneLine.of("完成\u001B[31m100%\u0007\u202E")).isEqualTo("完成 [31m100%");
    }
}
