package org.worksummary.analysis.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.Segmenter;
import org.worksummary.analysis.internal.view.TextView;

/** Where clauses begin and end; in the examples [ and ] mark the ends of the clause, | the figure. */
class ClauseWordsTest {
    private static ClauseWords clauses(String text, Segmenter segmenter) {
        return new ClauseWords(TextView.of(text), segmenter, new NounWords());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[发放|",
                "[|",
                "今年，[发放|",
                "文件、[资料|",
                "会议召开。[发放|",
                "其中:[发放|",
                "培训([含线上|",
                "今年，[全县(含园区、林场)站点|",
                "今年，[全县(含园区(新、旧)、林场)站点|",
                "全县(新)、[(旧)站点|",
                "今年(上旬。[中旬)办结|",
                "[“一站，一码，一图”推广|",
                "全面推进，[“一站，一码”推广|",
                "办结，[件”推广|",
                "“甲。[乙”推广|",
                "(收到来信。[办结|",
                "含园区。林场)。[站点|"
            })
    void beginsBehindAStop(String marked) {
        int start = marked.indexOf('[');
        String text = marked.replace("[", "").replace("|", "");
        assertThat(clauses(text, Segmenter.none()).start(text.length(), 0)).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|农技员]", "|农技员]，驻村", "|农技员]、医生", "|农技员](含返聘)", "|农技员])驻村", "|农技员]。驻村", "|]。", "|农技员]\n驻村"})
    void endsBeforeAStop(String marked) {
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("]", "").replace("|", "");
        assertThat(clauses(text, Segmenter.none()).end(0, text.length())).isEqualTo(end);
    }

    @Test
    void reachesNoFartherThanTheFloorTheCeilingAndSixtyCharacters() {
        ClauseWords clauses = clauses("田".repeat(100), Segmenter.none());
        assertThat(clauses.start(80, 0)).isEqualTo(20);
        assertThat(clauses.start(80, 30)).isEqualTo(30);
        assertThat(clauses.end(10, 100)).isEqualTo(70);
        assertThat(clauses.end(10, 30)).isEqualTo(30);
        assertThat(clauses.end(90, 200)).isEqualTo(100);
    }

    @Test
    void takesTheWordsOfAnySegmenter() {
        Segmenter pairs = clause -> List.of(
                new Segmenter.Word(0, 2, clause.substring(0, 2), "v"),
                new Segmenter.Word(2, 4, clause.substring(2), "n"));
        WordRow words = clauses("今年，发放资料", pairs).words(3, 7);
        assertThat(words.size()).isEqualTo(2);
        assertThat(words.start()).isEqualTo(3);
        assertThat(words.start(0)).isEqualTo(3);
        assertThat(words.end(0)).isEqualTo(5);
        assertThat(words.start(1)).isEqualTo(5);
        assertThat(words.end(1)).isEqualTo(7);
        assertThat(words.length(1)).isEqualTo(2);
        assertThat(words.last(1)).isEqualTo('料');
        assertThat(words.is(0, NounWords.ALWAYS_VERB)).isTrue();
        assertThat(words.is(1, NounWords.NOUN)).isTrue();
        assertThat(words.areAll(NounWords.NOUN)).isFalse();
        assertThat(words.areAll(NounWords.VERB)).isFalse();
        assertThat(words.areAll(NounWords.NOUN | NounWords.VERB)).isTrue();
    }

    @Test
    void hasNoWordsOfNothing() {
        WordRow words = clauses("今年，发放资料", Segmenter.hanlp()).words(3, 3);
        assertThat(words.isEmpty()).isTrue();
        assertThat(words.end()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "发放资料, 发放 资料",
        "全县新建水渠, 全县 新建 水渠",
        "粮食总产量达, 粮食总产量 达",
        "达人秀, 达人秀",
        "有机蔬菜, 有机蔬菜",
        "力争达到产值, 力争达到 产值",
        "资料发放, 资料 发放",
        "发放, 发放"
    })
    void partsAClauseByItsOwnVerbs(String text, String parted) {
        WordRow words = clauses(text, Segmenter.none()).words(0, text.length());
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            found.append(i == 0 ? "" : " ").append(text, words.start(i), words.end(i));
        }
        assertThat(found).hasToString(parted);
    }

    @Test
    void takesNoVerbThatGoesOnBehindTheClause() {
        WordRow words = clauses("机制创新发展党员", Segmenter.none()).words(0, 5);
        assertThat(words.end()).isEqualTo(5);
        assertThat(words.size()).isEqualTo(1);
    }
}
