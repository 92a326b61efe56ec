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
        assertThat(wrap(("国".repeat(characters) + "\n").repeat(6)).columns()).isEqualTo(columns);
    }

    @Test
    void threeLinesThatBreakOffAreEnough() {
        assertThat(wrap(("国".repeat(20) + "\n").repeat(4)).columns()).isEqualTo(40);
        assertThat(wrap(("国".repeat(20) + "\n").repeat(3)).columns()).isZero();
    }

    @Test
    void aTextIsNotWrappedWhereItsLinesEndSentencesOrStandApart() {
        assertThat(wrap(("国".repeat(19) + "。\n").repeat(6)).columns()).isZero();
        assertThat(wrap(("　　" + "国".repeat(18) + "\n").repeat(6)).columns()).isZero();
    }

    @Test
    void aLineMayEndSixColumnsEarlyAndOneMayBeWider() {
        String lines = ("国".repeat(20) + "\n" + "国".repeat(17) + "\n").repeat(3);
        assertThat(wrap(lines + "国".repeat(20)).columns()).isEqualTo(40);
        assertThat(wrap("国".repeat(80) + "\n" + lines).columns()).isEqualTo(40);
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

    private static WrapWidth wrap(String source) {
        List<Line> lines = LineSplitter.split(source);
        return WrapWidth.of(source, lines, new boolean[lines.size()]);
    }
}
