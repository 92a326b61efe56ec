package org.worksummary.analysis.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.mention.ReferenceMention;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.TextView;

class ReferenceScannerTest {
    private final ReferenceScanner scanner = ReferenceScanner.create();

    static Stream<String> sentences() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReferenceScannerTest.class.getResourceAsStream("references.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsReferencesWithTheirNames(String line) {
        String marked = line.substring(0, line.indexOf('\t'));
        TextView view = TextView.of(marked.replace("⟦", "").replace("⟧", ""));
        List<ReferenceMention> found = scanner.scan(view);
        StringBuilder result = new StringBuilder(view.toString());
        for (int i = found.size() - 1; i >= 0; i--) {
            result.insert(found.get(i).end(), '⟧').insert(found.get(i).start(), '⟦');
        }
        assertThat(result).hasToString(TextView.of(marked).toString());
        assertThat(found.stream().map(m -> m.kind() + " " + m.name()).collect(Collectors.joining(" ")))
                .isEqualTo(line.substring(line.indexOf('\t') + 1));
    }

    @Test
    void tellsWhereNumbersArePartOfNames() {
        TextView view = TextView.of("按照《2020年要点》和组发〔2020〕3号要求，落实“三会一课”，慰问5人。");
        SpanSet names = ReferenceScanner.namesWithNumbers(view, scanner.scan(view));
        assertThat(names.size()).isEqualTo(3);
        assertThat(names.endCovering(view.indexOf("2020年", 0))).isEqualTo(view.indexOf("和组发", 0));
        assertThat(names.endCovering(view.indexOf("3号", 0))).isEqualTo(view.indexOf("要求", 0));
        assertThat(names.endCovering(view.indexOf("三会", 0))).isEqualTo(view.indexOf("，慰问", 0));
        assertThat(names.endCovering(view.indexOf("5人", 0))).isEqualTo(-1);
    }

    private List<String> names(String text) {
        return scanner.scan(TextView.of(text)).stream()
                .map(ReferenceMention::name)
                .toList();
    }

    private static String withoutNames(String text) {
        TextView view = TextView.of(text);
        SpanSet names = ReferenceScanner.namesWithNumbers(view, List.of());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < view.length(); i++) {
            out.append(names.endCovering(i) < 0 ? view.charAt(i) : '#');
        }
        return out.toString();
    }

    @Test
    void aDocumentNumberHasAYearOfFourAndANumberOfUpToSix() {
        assertThat(withoutNames("组发[2019]第12号。")).isEqualTo("组发##########。");
        assertThat(withoutNames("组发【2019】1号。")).isEqualTo("组发########。");
        assertThat(withoutNames("组发（2019）123456号。")).isEqualTo("组发#############。");
        assertThat(withoutNames("〔XXXX〕3号")).isEqualTo("########");
        for (String none : List.of(
                "(2019)1234567号", "[3]处", "[201]3号", "[20195]3号", "[2019]号", "[2019)5", "[20甲9]3号", "(2019/5号")) {
            assertThat(withoutNames(none)).isEqualTo(none);
        }
        assertThat(withoutNames("(2019(2020)3号")).isEqualTo("(2019########");
    }

    @Test
    void congressesAreToldByTheirNumber() {
        assertThat(names("学习十二大，十九大和三十大精神。")).containsExactly("十二大", "十九大", "三十大");
        assertThat(names("学习党的一大、党的十一大和中共六大精神。")).containsExactly("党的一大", "党的十一大", "中共六大");
        assertThat(names("抓好十一大、三十一大、二大和十大。")).isEmpty();
        assertThat(names("实施二十大工程，三大任务，十二大类，十二大特色。")).isEmpty();
        assertThat(names("学习第十九大精神。")).containsExactly("第十九大");
    }

    @Test
    void meetingsAreToldByTheirSession() {
        assertThat(names("第十四届全国人大常委会第八次会议通过。")).containsExactly("第十四届全国人大常委会第八次会议");
        assertThat(names("十三届县政协委员会三次全体会议召开。")).isEmpty();
        assertThat(names("党的十八届三中全体会议通过。")).containsExactly("党的十八届三中全体会议");
        assertThat(names("中央纪委二十届三次全会部署。")).containsExactly("中央纪委二十届三次全会");
        assertThat(names("第十二届校园艺术节，十九届五中，第三届中全会，十九届，五中全会。")).isEmpty();
        assertThat(names("第五届人民代表大会、委员会、委员会、委员会、委员会、委员会、委员会、委员会第二次会议")).isEmpty();
    }

    @Test
    void titlesNestUpToFourDeep() {
        assertThat(names("印发《一《二《三《四》》》》。")).containsExactly("一《二《三《四》》》");
        assertThat(names("印发《《一《二《三《四》》》》》。")).containsExactly("一《二《三《四》》》");
        assertThat(names("印发《规划《细则》。")).containsExactly("规划《细则");
        assertThat(names("印发《　》《》和《规\n划》。")).isEmpty();
        assertThat(names("印发《" + "细".repeat(198) + "》。")).hasSize(1);
        assertThat(names("印发《" + "细".repeat(199) + "》。")).isEmpty();
    }

    @Test
    void quotedNamesAreShortAndClosed() {
        assertThat(names("开展“" + "净".repeat(28) + "”行动。")).containsExactly("净".repeat(28) + "行动");
        assertThat(names("开展“" + "净".repeat(29) + "”行动。")).isEmpty();
        assertThat(names("推行“一站式甲乙丙丁戊己庚辛壬癸子”。")).containsExactly("一站式甲乙丙丁戊己庚辛壬癸子");
        assertThat(names("推行“一站式甲乙丙丁戊己庚辛壬癸子丑”。")).isEmpty();
        assertThat(names("开展“”行动，“净土。”行动，“净；土”行动，“净“土”。")).isEmpty();
        assertThat(names("推行“三办、两免·一跟”，“1+X”。")).containsExactly("三办、两免·一跟", "1+X");
        assertThat(names("实现“100%覆盖”“3亿”“5号”，“六一”“一·二”，“一a办”，“办实事”。")).isEmpty();
    }

    @Test
    void documentsCalledByNumberHaveUpToThreeFigures() {
        assertThat(names("落实县委十二号文件和国务院123号文件。")).containsExactly("县委十二号文件", "国务院123号文件");
        assertThat(names("落实国务院1234号文件，县委号文件，县委3号楼。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"《", "》", "“", "“一", "第", "党的", "十九届", "十九届二中、", "〔", "〔2020〕", "四个", "中央", "《“", "一、"})
    void staysLinear(String piece) {
        TextView view = TextView.of(piece.repeat(200_000 / piece.length()));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            int end = 0;
            List<ReferenceMention> found = scanner.scan(view);
            for (ReferenceMention mention : found) {
                assertThat(mention.start()).isGreaterThanOrEqualTo(end);
                end = mention.end();
            }
            assertThat(ReferenceScanner.namesWithNumbers(view, found).size()).isGreaterThanOrEqualTo(found.size());
        });
    }
}
