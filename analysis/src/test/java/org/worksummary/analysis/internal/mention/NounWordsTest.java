package org.worksummary.analysis.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.view.TextView;

class NounWordsTest {
    private final NounWords words = new NounWords();

    private int kinds(String word, String tag) {
        return words.kinds(TextView.of(word), 0, word.length(), tag);
    }

    @ParameterizedTest
    @CsvSource({"全, n", "各, r", "全县, n", "我省, n", "本学年, n", "各乡镇, n", "该所, n", "' ', m", "今年, t", "其中, r", "为, p"})
    void saysWhereWhenOrWhoseOnly(String word, String tag) {
        assertThat(kinds(word, tag) & NounWords.LEAD).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"全体, n", "县, n", "县区, n", "全自治州, n", "本领, n", "公路, n", "多, m", "' 路', m", "路, n"})
    void saysMoreThanWhereWhenOrWhose(String word, String tag) {
        assertThat(kinds(word, tag) & NounWords.LEAD).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"人均", "日均", "班均", "车均", "平均"})
    void makesAnAverage(String word) {
        assertThat(kinds(word, "d") & NounWords.AVERAGE).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"年均增", "均", "年初", "不均"})
    void makesNoAverage(String word) {
        assertThat(kinds(word, "d") & NounWords.AVERAGE).isZero();
    }

    @ParameterizedTest
    @CsvSource({"已建, v", "举办, v", "举办, vn", "占, v"})
    void isAVerbWhereverItStands(String word, String tag) {
        assertThat(kinds(word, tag) & NounWords.ALWAYS_VERB).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"已婚, b", "检查, v", "处理, vn", "站点, n", "已, d"})
    void isNotAVerbWhereverItStands(String word, String tag) {
        assertThat(kinds(word, tag) & NounWords.ALWAYS_VERB).isZero();
    }

    @ParameterizedTest
    @CsvSource({"进一步, d", "大型, b", "先进, a", "不, d", "非, h", "未, d", "先, ag", "中, f"})
    void canDescribeANoun(String word, String tag) {
        assertThat(kinds(word, tag) & NounWords.MODIFIER).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"逐步, d", "又, d", "资料, n", "发放, v", "在, p", "处, q"})
    void canNotDescribeANoun(String word, String tag) {
        assertThat(kinds(word, tag) & NounWords.MODIFIER).isZero();
    }

    @ParameterizedTest
    @CsvSource({"资料, n", "党委, j", "稳增长, l", "甲, x", "氮肥, gc", "器, k", "安全, an", "培训班, nz"})
    void isANoun(String word, String tag) {
        assertThat(kinds(word, tag) & NounWords.NOUN).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"微, g", "网址, xu", "发放, v", "培训, vn", "大型, b", "处, q", "安全, a"})
    void isNoNoun(String word, String tag) {
        assertThat(kinds(word, tag) & NounWords.NOUN).isZero();
    }

    /** A word may be on several lists: 较 compares, and leads to a figure; 开展 holds what follows, and is always a verb. */
    @ParameterizedTest
    @CsvSource({
        "较, " + (NounWords.COMPARISON | NounWords.FIGURE_VERB),
        "高于, " + (NounWords.COMPARISON | NounWords.FIGURE_VERB),
        "居, " + (NounWords.PLACING | NounWords.FIGURE_VERB),
        "到, " + (NounWords.PLACING | NounWords.FIGURE_VERB),
        "开展, " + (NounWords.HOLDING | NounWords.ALWAYS_VERB | NounWords.OPENING_VERB),
        "参加, " + (NounWords.HOLDING | NounWords.ALWAYS_VERB | NounWords.OPENING_VERB),
        "平均, " + (NounWords.AVERAGE | NounWords.FIGURE_VERB),
        "检查, " + NounWords.OPENING_VERB,
        "现有, " + (NounWords.FIGURE_VERB | NounWords.ALWAYS_VERB | NounWords.OPENING_VERB),
        "占, " + (NounWords.FIGURE_VERB | NounWords.ALWAYS_VERB | NounWords.OPENING_VERB | NounWords.SHARES),
        "率, " + NounWords.SUFFIX,
        "道, " + NounWords.SUFFIX,
        "和, " + NounWords.JOINT,
        "及, " + NounWords.JOINT,
        "的, " + NounWords.OF,
        "资料, 0"
    })
    void isOfAllTheKindsThatItsListsSay(String word, int expected) {
        assertThat(kinds(word, "y")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"增幅, true", "占比, true", "数量, true", "产量, false", "幅, false"})
    void onlyRelatesAFigure(String word, boolean relates) {
        assertThat(words.isRelation(TextView.of(word), 0, word.length())).isEqualTo(relates);
    }
}
