package org.worksummary.analysis.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.SoundParser;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.model.Placeholder.Expects;
import org.worksummary.text.Position;

class PlaceholderFormTest {
    private static final SoundParser PARSER = SoundParser.create();
    private static final String TEXT = "工作总结\n一、工作情况\n上半年走访群众XX户，发放补助××万元。办结率为 %，在某镇试点。\n二、打算\n下一步，由XX局牵头。\n";

    private static PlaceholderForm form(String text) {
        return PlaceholderForm.of(PARSER.parse(text));
    }

    @Test
    void listsWhatIsToBeFilledIn() {
        List<FormField> fields = form(TEXT).fields();

        assertThat(fields).extracting(FormField::id).doesNotHaveDuplicates();
        assertThat(fields)
                .extracting(FormField::expects)
                .containsExactly(Expects.COUNT, Expects.MONEY, Expects.PERCENT, Expects.ORGANIZATION);
        assertThat(fields).extracting(FormField::unit).containsExactly("户", "万元", "%", null);
        assertThat(fields)
                .extracting(FormField::position)
                .containsExactly(new Position(3, 8), new Position(3, 16), new Position(3, 25), new Position(5, 6));
        assertThat(fields)
                .extracting(FormField::context)
                .containsExactly(
                        "上半年走访群众〔XX〕户，发放补助××万元。", "上半年走访群众XX户，发放补助〔××〕万元。", "办结率为〔 〕%，在某镇试点。", "下一步，由〔XX〕局牵头。");
    }

    @Test
    void fillsAndLeavesTheRestAlone() throws FillException {
        PlaceholderForm form = form(TEXT);
        Map<String, String> values = Map.of(id(form, 0), "360余", id(form, 2), "98.5%", id(form, 3), "住建");

        assertThat(form.check(values)).isEmpty();
        assertThat(form.fill(values))
                .isEqualTo(TEXT.replace("群众XX户", "群众360余户")
                        .replace("为 %", "为98.5%")
                        .replace("由XX局", "由住建局"));
        assertThat(form.fill(Map.of())).isEqualTo(TEXT);
        assertThat(form.fill(Map.of(id(form, 0), "  "))).isEqualTo(TEXT);
    }

    @Test
    void nothingIsFilledInIfAnyValueIsWrong() {
        PlaceholderForm form = form(TEXT);
        Map<String, String> values = Map.of(id(form, 0), "36", id(form, 2), "很高", "p99", "1");

        assertThatThrownBy(() -> form.fill(values))
                .isInstanceOfSatisfying(
                        FillException.class,
                        e -> assertThat(e.problems())
                                .extracting(FillProblem::toString)
                                .containsExactly(
                                        "3:25: " + id(form, 2)
                                                + ": \"很高\" is no percentage; write a number such as 95.6 or 5—8.",
                                        "p99: there is no such placeholder to fill in."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // text with one placeholder | values that are right | values that are wrong
                "走访群众XX户。 | 36 3,600 三百六十 300余 约300 30—40 ３６ 36户 1.2万 | 很多 36个 -3 XX 3.. 8-5 ____",
                "投入资金XX万元。 | 8 8.65 1,286 8-9 -3.5 8万元 | 8亿 8元 若干 8.6.5 ×",
                "满意度达到xx.x%。 | 95.6 95.6% ９５ 95至98 -3.2 | 九成多 高 95.6分 95万",
                "同比提高X.X个百分点。 | 2.1 1—3 | 百分之二",
                "全市第XX名。 | 3 三 第3 | 前列 3.5 0",
                "召开第XX届代表大会。 | 14 十四 | 上 1.5",
                "20XX年工作总结 | 2024 二〇二四 2023-2024 | 24 202 明年",
                "于XX年启动该项目。 | 2024 24 2024年 | 明 202",
                "会议于X月20日召开。 | 7 七 7月 | 13 0 七夕",
                "会议于7月X日召开。 | 5 二十 | 32 五五",
                "组织人员到XX镇走访。 | 石桥 石桥湾 | 12 一二",
                "由XX局长带队。 | 陈立新 | 3",
                "印发临办发〔2024〕XX号文件。 | 12 | 十来 甲"
            })
    void tellsRightValuesFromWrongOnes(String text, String right, String wrong) {
        PlaceholderForm form = form(text);
        assertThat(form.fields()).hasSize(1);
        assertThat(right.split(" ", -1))
                .allSatisfy(value -> assertThat(form.check(Map.of(id(form, 0), value)))
                        .as("%s in %s", value, text)
                        .isEmpty());
        assertThat(wrong.split(" ", -1))
                .allSatisfy(value -> assertThat(form.check(Map.of(id(form, 0), value)))
                        .as("%s in %s", value, text)
                        .hasSize(1));
    }

    @Test
    void aValueIsOneLine() {
        PlaceholderForm form = form("由XX局牵头。");

        assertThat(form.check(Map.of("p1", "住建\n交通")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("one line"));
        assertThat(form.check(Map.of("p1", "住".repeat(501)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "UTF-16LE"})
    void keepsEveryOtherByteOfTheDocument(String charset) throws IOException, FillException {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        for (String text : List.of(TEXT, TEXT.replace("\n", "\r\n"))) {
            byte[] document = (mark + text).getBytes(Charset.forName(charset));
            PlaceholderForm form =
                    PlaceholderForm.of(PARSER.parse(DocumentReader.create().read("test", document)));

            assertThat(form.fill(document, Map.of())).isEqualTo(document);
            assertThat(form.fill(document, Map.of(id(form, 1), "8.6")))
                    .isEqualTo((mark + text.replace("××", "8.6")).getBytes(Charset.forName(charset)));
        }
    }

    @Test
    void refusesCharactersThatTheDocumentCantHave() throws IOException {
        byte[] document = "由XX局牵头。".getBytes(Charset.forName("GBK"));
        PlaceholderForm form =
                PlaceholderForm.of(PARSER.parse(DocumentReader.create().read("test", document)));

        assertThatThrownBy(() -> form.fill(document, Map.of("p1", "𠮷祥")))
                .isInstanceOf(FillException.class)
                .hasMessage("1:2: p1: \"𠮷祥\" has a character that GBK, the document's character set, lacks.");
        assertThatThrownBy(() -> form.fill("另一份".getBytes(StandardCharsets.UTF_8), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String id(PlaceholderForm form, int index) {
        return form.fields().get(index).id();
    }
}
