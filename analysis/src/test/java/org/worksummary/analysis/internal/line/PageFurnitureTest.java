package org.worksummary.analysis.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 17 -",
                "— 2 —",
                "-1-",
                "--- 12 ---",
                "·3·",
                "~4~",
                "－１２０９－",
                "  - 9999 -  ",
                "第3页 共12页",
                "第3页/共12页",
                "共12页",
                "第３頁",
                "总10页",
                "第 1 页，共 2 页"
            })
    void takesForPageNumber(String text) {
        assertThat(aside(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12",
                "1.",
                "2020",
                "-----",
                "- 12345 -",
                "---- 1 ----",
                "- a -",
                "- 1",
                "1 -",
                "- 1 - 2",
                "第页",
                "第三页",
                "共12条",
                "第3页完成",
                "指标 12"
            })
    void takesForNoPageNumber(String text) {
        assertThat(aside(text)).isEmpty();
    }

    @Test
    void whatStandsBesideTwoPageNumbersIsARunningHead() {
        assertThat(aside("标题\n正文甲。\n- 1 -\n\n某局汇编\n正文乙。\n- 2 -\n某局汇编\n正文丙。"))
                .containsExactly("- 1 -", "某局汇编", "- 2 -", "某局汇编");
    }

    @Test
    void soIsWhatStandsBesideOneAndFirst() {
        assertThat(aside("\n某局汇编\n正文甲。\n- 1 -\n某局汇编\n正文乙。\n丙。\n- 2 -"))
                .containsExactly("某局汇编", "- 1 -", "某局汇编", "- 2 -");
    }

    @Test
    void whatStandsFartherOffOrOnceIsNone() {
        assertThat(aside("标题\n正文甲。\n- 1 -\n\n\n\n某局汇编\n正文乙。\n- 2 -\n\n\n\n某局汇编\n正文丙。"))
                .containsExactly("- 1 -", "- 2 -");
        assertThat(aside("标题\n正文甲。\n- 1 -\n某局汇编\n正文乙。")).containsExactly("- 1 -");
    }

    @Test
    void aLongLineIsNone() {
        String longest = "某".repeat(40);
        String longer = "某".repeat(41);
        assertThat(aside("题\n甲。\n- 1 -\n" + longest + "\n乙。\n- 2 -\n" + longest + "\n丙。"))
                .hasSize(4);
        assertThat(aside("题\n甲。\n- 1 -\n" + longer + "\n乙。\n- 2 -\n" + longer + "\n丙。"))
                .hasSize(2);
    }

    private static List<String> aside(String source) {
        List<Line> lines = LineSplitter.split(source);
        boolean[] aside = PageFurniture.find(source, lines);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < aside.length; i++) {
            if (aside[i]) {
                Line line = lines.get(i);
                found.add(source.substring(line.start(), line.end()).replace("\n", ""));
            }
        }
        return found;
    }
}
