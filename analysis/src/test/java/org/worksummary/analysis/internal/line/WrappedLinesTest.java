package org.worksummary.analysis.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines were wrapped, and which line begins a paragraph all the same. */
class WrappedLinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "完成任务。|二、打算|true",
                "完成任务。|# 打算|true",
                "完成任务。|【打算】|true",
                "完成任务。|打算|false",
                "完成任务。|一是人手|true",
                // the line before broke off in the middle of a sentence
                "工作推进|二、打算|true",
                "工作推进|# 打算|true",
                "工作推进|【打算】|true",
                "工作推进|1.2 进展|true",
                "工作推进|打算|false",
                "问题有|一是人手|false",
                "数学平均分|79.6分|false",
                "渠道单|一，群众|false",
                "包括，|2、打算|false",
                "包括、|2、打算|false",
                "包括,|2、打算|false"
            })
    void tellsWhatBeginsAParagraph(String before, String line, boolean begins) {
        String source = before + "\n" + line;
        List<Line> lines = LineSplitter.split(source);
        assertThat(LineStart.isMarked(source, lines.get(0), lines.get(1))).isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource({"17, 0", "18, 36", "20, 40", "65, 130", "66, 0"})
    void aTextIsWrappedWhereItsLinesAreOfOneWidth(int characters, int columns) {
        assertThat(wrap(("国".repeat(characters) + "\n").repeat(6)).size()).isEqualTo(columns);
    }

    @Test
    void threeLinesThatBreakOffAreEnough() {
        assertThat(wrap(("国".repeat(20) + "\n").repeat(4)).size()).isEqualTo(40);
        assertThat(wrap(("国".repeat(20) + "\n").repeat(3)).size()).isZero();
    }

    @Test
    void aTextIsNotWrappedWhereItsLinesEndSentencesOrStandApart() {
        assertThat(wrap(("国".repeat(19) + "。\n").repeat(6)).size()).isZero();
        assertThat(wrap(("　　" + "国".repeat(18) + "\n").repeat(6)).size()).isZero();
    }

    @Test
    void aLineMayEndSixColumnsEarlyAndOneMayBeWider() {
        String lines = ("国".repeat(20) + "\n" + "国".repeat(17) + "\n").repeat(3);
        assertThat(wrap(lines + "国".repeat(20)).size()).isEqualTo(40);
        assertThat(wrap("国".repeat(80) + "\n" + lines).size()).isEqualTo(40);
    }

    @Test
    void charactersMayBeCountedInsteadOfColumns() {
        String lines = "国".repeat(20) + "\n" + "国".repeat(10) + "1".repeat(10) + "\n" + "国".repeat(16) + "12.5\n";
        WrapWidth wrap = wrap(lines.repeat(3));
        assertThat(wrap).isEqualTo(new WrapWidth(20, true, false, false));
        String text = "各科室按照年初确定的目标任务认真抓好落实，完成投资1,234.5万元，比上年同期增加206.4万元，增长2.5%，完成全年任务的51.8%，"
                + "其中一项超额完成，其余各项按计划有序推进，没有一项落后。";
        StringBuilder cut = new StringBuilder();
        for (int at = 0; at < text.length(); at += 20) {
            cut.append(text, at, Math.min(at + 20, text.length())).append('\n');
        }
        assertThat(Layout.of(cut.toString()).view().toString()).isEqualTo(text);
        // A line of one character less may be full, one that ends a sentence may not.
        assertThat(wrap.isFull(line("国".repeat(19)), false)).isTrue();
        assertThat(wrap.isFull(line("国".repeat(18)), false)).isFalse();
        assertThat(wrap.isFull(line("国".repeat(20)), true)).isTrue();
        assertThat(wrap.isFull(line("国".repeat(19)), true)).isFalse();
    }

    @Test
    void charactersAreNotCountedWhereTooFewLinesAreAlike() {
        String lines = "国".repeat(20) + "\n" + "国".repeat(10) + "1".repeat(10) + "\n" + "国".repeat(16) + "12.5\n";
        // Nine of thirty-seven lines, and the longer ones two.
        assertThat(wrap(lines.repeat(3) + "国1\n".repeat(27)).byCharacters()).isTrue();
        assertThat(wrap(lines.repeat(3) + "国1\n".repeat(28)).byCharacters()).isFalse();
        assertThat(wrap(lines.repeat(3) + ("国".repeat(24) + "\n")).byCharacters())
                .isTrue();
        assertThat(wrap(lines.repeat(3) + ("国".repeat(24) + "\n").repeat(2)).byCharacters())
                .isFalse();
    }

    @Test
    void emptyLinesBehindEachLineAreSeen() {
        assertThat(wrap(("国".repeat(20) + "\n\n").repeat(6)).doubled()).isTrue();
        assertThat(wrap(("国".repeat(20) + "\n").repeat(6)).doubled()).isFalse();
    }

    @Test
    void indentedParagraphsAreSeen() {
        String paragraph = "　　" + "国".repeat(18) + "\n" + ("国".repeat(20) + "\n").repeat(3);
        assertThat(wrap(paragraph.repeat(2)).indented()).isTrue();
        assertThat(wrap(("国".repeat(20) + "\n").repeat(8)).indented()).isFalse();
        assertThat(wrap("一、" + "国".repeat(18) + "\n二、" + "国".repeat(18) + "\n" + paragraph.repeat(2))
                        .indented())
                .isFalse();
    }

    @Test
    void remarksInALineAreSetAside() {
        Layout layout = Layout.of("完成整改（下转第四版）任务。(此处省略458字)共三项（下同）。");
        assertThat(layout.view().toString()).isEqualTo("完成整改任务。共三项(下同)。");
        assertThat(layout.furniture()).extracting(CharSequence::toString).containsExactly("（下转第四版）", "(此处省略458字)");
        assertThat(Layout.of("完成（下转第四版任务。").furniture()).isEmpty();
        assertThat(Layout.of("（下转" + "第".repeat(60) + "）").furniture()).isEmpty();
    }

    private static Line line(String text) {
        return LineSplitter.split(text).get(0);
    }

    private static WrapWidth wrap(String source) {
        List<Line> lines = LineSplitter.split(source);
        return WrapWidth.of(source, lines, new boolean[lines.size()]);
    }
}
