package org.worksummary.analysis.internal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a view shows of its source, and where each of its characters stands there. */
class TextViewTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "完成１２．５％|完成12.5%",
                "ＸＸ万元（Ａ）：|XX万元(A):",
                "１０，８６２、１|10，862、1",
                "開展調研總結|开展调研总结",
                "「四個意識」『黨建』|“四个意识”‘党建’",
                "〝一〞﹙二﹚|“一”(二)",
                "﹐﹑﹒﹔﹕﹖﹗﹪|，、.;:?!%",
                "，、。,|，、。,",
                "－～—–−|-~—–−",
            })
    void folded(String source, String view) {
        assertThat(TextView.of(source).toString()).isEqualTo(view);
    }

    @Test
    void everyBlankIsASpace() {
        String blanks =
                "\t\u000B\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";
        assertThat(TextView.of(blanks).toString()).isEqualTo(" ".repeat(blanks.length()));
        assertThat(Chars.isBlank(' ')).isTrue();
        assertThat(Chars.isBlank('\n')).isFalse();
    }

    @Test
    void whatHasNoWidthIsLeftOutAndEveryCharacterKnowsItsPlace() {
        String source = "\uFEFF工\u200B\u200C作\u200D\u2060总\u00AD结";
        TextView view = TextView.of(source);
        assertThat(view.toString()).isEqualTo("工作总结");
        for (int i = 0; i < view.length(); i++) {
            assertThat(source.charAt(view.sourceOffset(i))).isEqualTo(view.charAt(i));
        }
        assertThat(view.sourceOffset(4)).isEqualTo(source.length());
        assertThat(view.slice(0, 2).toString()).isEqualTo("工\u200B\u200C作");
        assertThat(view.slice(0, 2).span().start()).isEqualTo(1);
        assertThat(view.slice(2, 2).toString()).isEqualTo("");
        assertThat(view.slice(2, 2).span().start()).isEqualTo(7);
        assertThat(view.slice(4, 4).span().start()).isEqualTo(source.length());
    }

    @Test
    void aZeroCharacterIsShownAsOneThatIsNone() {
        assertThat(TextView.of("工\u0000作").toString()).isEqualTo("工\uFFFD作");
    }

    @Test
    void theIndexOfAnOffsetIsThatOfTheNextCharacter() {
        TextView view = TextView.of("\uFEFF工\u200B\u200B作");
        assertThat(view.indexAt(0)).isZero();
        assertThat(view.indexAt(1)).isZero();
        assertThat(view.indexAt(2)).isEqualTo(1);
        assertThat(view.indexAt(4)).isEqualTo(1);
        assertThat(view.indexAt(5)).isEqualTo(2);
        TextView same = TextView.of("工作");
        assertThat(same.indexAt(-1)).isZero();
        assertThat(same.indexAt(1)).isEqualTo(1);
        assertThat(same.indexAt(2)).isEqualTo(2);
        assertThat(same.indexAt(3)).isEqualTo(2);
        assertThat(same.sourceOffset(1)).isEqualTo(1);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> same.sourceOffset(3));
    }

    @Test
    void aLineEndIsOneCharacter() {
        TextView view = TextView.of("工\r\n作\r总\n结\r");
        assertThat(view.toString()).isEqualTo("工\n作\n总\n结\n");
        assertThat(view.sourceOffset(1)).isEqualTo(2);
        assertThat(view.sourceOffset(2)).isEqualTo(3);
        assertThat(view.slice(0, 3).toString()).isEqualTo("工\r\n作");
    }

    @Test
    void stretchesArePutTogether() {
        String source = "各项工\n作— 2 —进展";
        TextView.Builder builder = new TextView.Builder(source).append(0, 3).append(4, 5);
        assertThat(builder.length()).isEqualTo(4);
        TextView view =
                builder.appendBarrier(5).append(10, 12).appendBreak(12 - 1).build();
        assertThat(view.toString()).isEqualTo("各项工作\t进展\n");
        assertThat(view.sourceOffset(2)).isEqualTo(2);
        assertThat(view.sourceOffset(3)).isEqualTo(4);
        assertThat(view.sourceOffset(4)).isEqualTo(5);
        assertThat(view.sourceOffset(5)).isEqualTo(10);
        assertThat(view.slice(2, 4).toString()).isEqualTo("工\n作");
    }

    @Test
    void words() {
        TextView view = TextView.of("工作总结工作");
        assertThat(view.length()).isEqualTo(6);
        assertThat(view.at(-1)).isEqualTo('\n');
        assertThat(view.at(0)).isEqualTo('工');
        assertThat(view.at(5)).isEqualTo('作');
        assertThat(view.at(6)).isEqualTo('\n');
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> view.charAt(6));
        assertThat(view.subSequence(2, 4)).isEqualTo("总结");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> view.subSequence(2, 7));
        assertThat(view.startsWith("工作", 0)).isTrue();
        assertThat(view.startsWith("工作", 4)).isTrue();
        assertThat(view.startsWith("工作", 5)).isFalse();
        assertThat(view.startsWith("工作", -1)).isFalse();
        assertThat(view.startsWith("工程", 0)).isFalse();
        assertThat(view.endsWith("工作", 2)).isTrue();
        assertThat(view.endsWith("工作", 1)).isFalse();
        assertThat(view.endsWith("工作", 6)).isTrue();
        assertThat(TextView.raw("１２").toString()).isEqualTo("１２");
    }

    @Test
    void wordsAreFound() {
        TextView view = TextView.of("工作总结工作");
        assertThat(view.indexOf("工作", 0)).isZero();
        assertThat(view.indexOf("工作", -3)).isZero();
        assertThat(view.indexOf("工作", 1)).isEqualTo(4);
        assertThat(view.indexOf("工作", 5)).isEqualTo(-1);
        assertThat(view.indexOf("工作", 1, 5)).isEqualTo(-1);
        assertThat(view.indexOf("工作", 1, 6)).isEqualTo(4);
        assertThat(view.indexOf("工作", 1, 9)).isEqualTo(4);
        assertThat(view.indexOf("", 2, 2)).isEqualTo(2);
        assertThat(view.indexOf("", 3, 2)).isEqualTo(-1);
        assertThat(view.lastIndexOf("工作", 0, 6)).isEqualTo(4);
        assertThat(view.lastIndexOf("工作", 0, 9)).isEqualTo(4);
        assertThat(view.lastIndexOf("工作", 0, 5)).isZero();
        assertThat(view.lastIndexOf("工作", -1, 5)).isZero();
        assertThat(view.lastIndexOf("工作", 1, 5)).isEqualTo(-1);
        assertThat(view.indexOf('作', 0)).isEqualTo(1);
        assertThat(view.indexOf('作', -1)).isEqualTo(1);
        assertThat(view.indexOf('作', 2)).isEqualTo(5);
        assertThat(view.indexOf('作', 6)).isEqualTo(-1);
        assertThat(view.find(CharSet.of("作结"), 0, 6)).isEqualTo(1);
        assertThat(view.find(CharSet.of("作结"), -2, 6)).isEqualTo(1);
        assertThat(view.find(CharSet.of("作结"), 2, 6)).isEqualTo(3);
        assertThat(view.find(CharSet.of("结"), 0, 3)).isEqualTo(3);
        assertThat(view.find(CharSet.of("好"), 0, 9)).isEqualTo(9);
    }

    @Test
    void kindsOfCharacters() {
        assertThat("0359".chars().allMatch(c -> Chars.isDigit((char) c))).isTrue();
        assertThat("/:一〇a".chars().anyMatch(c -> Chars.isDigit((char) c))).isFalse();
        assertThat("一\u9FFF\u3400\u4DBF〇".chars().allMatch(c -> Chars.isHan((char) c)))
                .isTrue();
        assertThat("\u33FF\u4DC0\uA000、a1".chars().anyMatch(c -> Chars.isHan((char) c)))
                .isFalse();
        assertThat("amzAMZ".chars().allMatch(c -> Chars.isLetter((char) c))).isTrue();
        assertThat("@[`{1一".chars().anyMatch(c -> Chars.isLetter((char) c))).isFalse();
        assertThat("。!?\n\t".chars().allMatch(c -> Chars.endsSentence((char) c)))
                .isTrue();
        assertThat("，;:、 .一".chars().anyMatch(c -> Chars.endsSentence((char) c)))
                .isFalse();
        assertThat("，,;:、。!?\n\t".chars().allMatch(c -> Chars.endsClause((char) c)))
                .isTrue();
        assertThat(" .一”".chars().anyMatch(c -> Chars.endsClause((char) c))).isFalse();
        assertThat("-—–~−‐―─".chars().allMatch(c -> Chars.isDash((char) c))).isTrue();
        assertThat("一_至".chars().anyMatch(c -> Chars.isDash((char) c))).isFalse();
    }
}
