package org.worksummary.command.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void foldsLineBreaksAndBlanks() {
        assertThat(OneLine.of("\u3000\u3000工 作\r\n总结 ")).isEqualTo("工 作 总结");
        assertThat(OneLine.of("新建 \t 12座")).isEqualTo("新建 12座");
    }

    @Test
    void aReportCanNotSteerTheTerminal() {
        assertThat(OneLine.of("完成\u001B[31m100%\u0007\u202E")).isEqualTo("完成 [31m100%");
    }
}
