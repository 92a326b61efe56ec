package org.worksummary.analysis.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksummary.analysis.document.DocxFile.abstractList;
import static org.worksummary.analysis.document.DocxFile.item;
import static org.worksummary.analysis.document.DocxFile.level;
import static org.worksummary.analysis.document.DocxFile.list;
import static org.worksummary.analysis.document.DocxFile.p;
import static org.worksummary.analysis.document.DocxFile.restart;
import static org.worksummary.analysis.document.DocxFile.styled;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.worksummary.text.SourceText;
import org.worksummary.text.Span;

/** Automatic numbering in .docx: every format at four levels, with restarts, overrides, styles, and shared lists. */
class NumberingMatrixTest {
    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("chineseCounting", "一 二 三 四 五 六 七 八 九 十 十一"),
                Arguments.of("chineseCountingThousand", "一 二 三 四 五 六 七 八 九 十 十一"),
                Arguments.of("japaneseCounting", "一 二 三 四 五 六 七 八 九 十 十一"),
                Arguments.of("ideographDigital", "一 二 三 四 五 六 七 八 九 一〇 一一"),
                Arguments.of("ideographTraditional", "甲 乙 丙 丁 戊 己 庚 辛 壬 癸 11"),
                Arguments.of("chineseLegalSimplified", "壹 贰 叁 肆 伍 陆 柒 捌 玖 壹拾 壹拾壹"),
                Arguments.of("decimal", "1 2 3 4 5 6 7 8 9 10 11"),
                Arguments.of("decimalZero", "01 02 03 04 05 06 07 08 09 10 11"),
                Arguments.of("decimalEnclosedCircle", "① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⑪"),
                Arguments.of("decimalEnclosedCircleChinese", "① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⑪"),
                Arguments.of("decimalEnclosedParen", "⑴ ⑵ ⑶ ⑷ ⑸ ⑹ ⑺ ⑻ ⑼ ⑽ ⑾"),
                Arguments.of("decimalFullWidth", "１ ２ ３ ４ ５ ６ ７ ８ ９ １０ １１"),
                Arguments.of("upperLetter", "A B C D E F G H I J K"),
                Arguments.of("lowerLetter", "a b c d e f g h i j k"),
                Arguments.of("upperRoman", "I II III IV V VI VII VIII IX X XI"),
                Arguments.of("lowerRoman", "i ii iii iv v vi vii viii ix x xi"));
    }

    /** Each format at each of four levels; the level below starts anew after each entry of the level above. */
    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatAtEveryLevel(String format, String expected) throws IOException {
        String[] numbers = expected.split(" ");
        for (int level = 0; level < 4; level++) {
            StringBuilder levels = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                levels.append(level(i, 1, i == level ? format : "decimal", "（%" + (i + 1) + "）", ""));
            }
            StringBuilder body = new StringBuilder();
            List<String> lines = new ArrayList<>();
            for (int i = 1; i <= 11; i++) {
                body.append(item(1, level, "内容"));
                lines.add("（" + numbers[i - 1] + "）内容");
            }
            if (level > 0) {
                body.append(item(1, level - 1, "上级")).append(item(1, level, "重新"));
                lines.add("（1）上级");
                lines.add("（" + numbers[0] + "）重新");
            }
            assertLines(read(body.toString(), abstractList(0, levels.toString()) + list(1, 0, "")), lines);
        }
    }

    /** The same formats with a start of their own, and counting anew in a second list by an override. */
    @ParameterizedTest
    @MethodSource("formats")
    void startsAndOverrides(String format, String expected) throws IOException {
        String[] numbers = expected.split(" ");
        String numbering = abstractList(0, level(0, 3, format, "%1、", "")) + list(1, 0, "") + list(2, 0, restart(0, 5));
        String body = item(1, 0, "甲") + item(1, 0, "乙") + item(2, 0, "丙") + item(2, 0, "丁") + item(1, 0, "戊");
        assertLines(
                read(body, numbering),
                List.of(numbers[2] + "、甲", numbers[3] + "、乙", numbers[4] + "、丙", numbers[5] + "、丁", numbers[6] + "、戊"));
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting,20,二十",
        "chineseCounting,99,九十九",
        "chineseCounting,105,一○五",
        "chineseCountingThousand,110,一百一十",
        "chineseCountingThousand,1001,一千零一",
        "chineseCountingThousand,10010,一万零一十",
        "chineseCountingThousand,20300,二万零三百",
        "japaneseCounting,111,百十一",
        "chineseLegalSimplified,100,壹佰",
        "chineseLegalSimplified,1010,壹仟零壹拾",
        "upperLetter,27,AA",
        "lowerLetter,54,bbb",
        "upperRoman,1994,MCMXCIV",
        "decimalEnclosedCircle,20,⑳",
        "decimalEnclosedCircle,21,21",
        "ideographTraditional,0,0",
        "unknownFormat,7,7"
    })
    void largerNumbers(String format, int number, String expected) throws IOException {
        String numbering = abstractList(0, level(0, number, format, "第%1条", "")) + list(1, 0, "");
        assertLines(read(item(1, 0, "总则"), numbering), List.of("第" + expected + "条 总则"));
    }

    @Test
    void levelTextsNameTheLevelsAbove() throws IOException {
        String levels = level(0, 1, "chineseCounting", "%1、", "")
                + level(1, 1, "decimal", "%1.%2", "")
                + level(2, 1, "lowerLetter", "%1.%2.%3", "<w:isLgl/>")
                + level(3, 1, "bullet", "\uF06C", "");
        String body = item(1, 0, "甲")
                + item(1, 1, "乙")
                + item(1, 2, "丙")
                + item(1, 0, "丁")
                + item(1, 1, "戊")
                + item(1, 1, "己")
                + item(1, 2, "庚")
                + item(1, 3, "辛");
        assertLines(
                read(body, abstractList(0, levels) + list(1, 0, "")),
                List.of("一、甲", "一.1 乙", "1.1.1 丙", "二、丁", "二.1 戊", "二.2 己", "2.2.1 庚", "•辛"));
    }

    @Test
    void levelsRestartAsTheySay() throws IOException {
        String levels = level(0, 1, "decimal", "%1.", "")
                + level(1, 1, "decimal", "(%2)", "<w:lvlRestart w:val=\"0\"/>")
                + level(2, 1, "decimal", "%3)", "<w:lvlRestart w:val=\"1\"/>");
        String body = item(1, 0, "甲")
                + item(1, 1, "乙")
                + item(1, 2, "丙")
                + item(1, 1, "丁")
                + item(1, 2, "戊")
                + item(1, 0, "己")
                + item(1, 1, "庚")
                + item(1, 2, "辛");
        assertLines(
                read(body, abstractList(0, levels) + list(1, 0, "")),
                List.of("1.甲", "(1)乙", "1)丙", "(2)丁", "2)戊", "2.己", "(3)庚", "1)辛"));
    }

    @Test
    void listsOfOneDefinitionCountOnAndOthersDoNot() throws IOException {
        String numbering = abstractList(0, level(0, 1, "decimal", "%1.", ""))
                + abstractList(1, level(0, 1, "decimal", "%1)", ""))
                + list(1, 0, "")
                + list(2, 0, "")
                + list(3, 1, "");
        String body = item(1, 0, "甲") + item(3, 0, "乙") + item(2, 0, "丙") + item(1, 0, "丁") + item(3, 0, "戊");
        assertLines(read(body, numbering), List.of("1.甲", "1)乙", "2.丙", "3.丁", "2)戊"));
    }

    @Test
    void aLevelCanBeReplacedAsAWhole() throws IOException {
        String override = "<w:lvlOverride w:ilvl=\"0\">"
                + level(0, 1, "upperRoman", "%1．", "<w:suff w:val=\"nothing\"/>") + "</w:lvlOverride>";
        String numbering = abstractList(0, level(0, 1, "decimal", "%1", "")) + list(1, 0, "") + list(2, 0, override);
        String body = item(1, 0, "甲") + item(2, 0, "乙") + item(1, 0, "丙");
        assertLines(read(body, numbering), List.of("1 甲", "II．乙", "3 丙"));
    }

    @Test
    void numberingThroughStyles() throws IOException {
        String styles = style("1", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "")
                + style("2", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>", "")
                + style("3", "", "1")
                + style("4", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "1");
        String levels = level(0, 1, "chineseCountingThousand", "%1、", "<w:pStyle w:val=\"1\"/>")
                + level(1, 1, "chineseCountingThousand", "（%2）", "<w:pStyle w:val=\"2\"/>");
        String none = "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                + DocxFile.run("无") + "</w:p>";
        String body = styled("1", "甲")
                + styled("2", "乙")
                + styled("2", "丙")
                + none
                + styled("3", "丁")
                + styled("4", "戊")
                + styled("2", "己")
                + p("正文");
        byte[] bytes = DocxFile.of(body)
                .withStyles(styles)
                .withNumbering(abstractList(0, levels) + list(1, 0, ""))
                .bytes();
        SourceText source = DocumentReader.create().read("a.docx", bytes);
        assertThat(source.text()).isEqualTo("一、甲\n（一）乙\n（二）丙\n无\n二、丁\n戊\n（一）己\n正文\n");
        assertThat(source.origins().automaticMarkers())
                .containsExactly(new Span(0, 2), new Span(4, 7), new Span(9, 12), new Span(16, 18), new Span(22, 25));
    }

    @Test
    void listStylesLeadToTheirDefinition() throws IOException {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
                + abstractList(1, "<w:styleLink w:val=\"L\"/>" + level(0, 1, "decimal", "%1)", "")) + list(1, 0, "");
        assertLines(read(item(1, 0, "甲") + item(1, 0, "乙"), numbering), List.of("1)甲", "2)乙"));
    }

    @Test
    void aSkippedLevelShowsItsFirstNumber() throws IOException {
        String levels = level(0, 1, "decimal", "%1.", "") + level(1, 1, "decimal", "%1.%2.", "");
        assertLines(
                read(item(1, 1, "甲") + item(1, 0, "乙"), abstractList(0, levels) + list(1, 0, "")),
                List.of("1.1.甲", "1.乙"));
    }

    private static String style(String id, String properties, String parent) {
        String based = parent.isEmpty() ? "" : "<w:basedOn w:val=\"" + parent + "\"/>";
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\">" + based + "<w:pPr>" + properties
                + "</w:pPr></w:style>";
    }

    private static SourceText read(String body, String numbering) throws IOException {
        return DocumentReader.create()
                .read("a.docx", DocxFile.of(body).withNumbering(numbering).bytes());
    }

    private static void assertLines(SourceText source, List<String> lines) {
        assertThat(source.text()).isEqualTo(String.join("\n", lines) + "\n");
        List<Span> markers = source.origins().automaticMarkers();
        assertThat(markers).hasSameSizeAs(lines);
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            assertThat(markers.get(i).start()).isEqualTo(start);
            assertThat(lines.get(i))
                    .startsWith(source.text()
                            .substring(markers.get(i).start(), markers.get(i).end()));
            start += lines.get(i).length() + 1;
        }
    }
}
