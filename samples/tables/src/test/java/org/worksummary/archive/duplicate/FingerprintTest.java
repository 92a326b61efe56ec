package org.worksummary.archive.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksummary.archive.generate.Folders;

class FingerprintTest {
    private static final String REPORT = Folders.REPORT.formatted("东山", 12, "东山");

    @ParameterizedTest
    @CsvSource({
        "新建道路12公里, 新建道路9公里。, true",
        "新建道路12公里, 新建道路XX公里, true",
        "走访群众三百余户, 走访群众××余户, true",
        "新建道路12公里, 新建桥梁12座, false",
        "加强领导, 领导加强, false"
    })
    void figuresAndPunctuationDoNotCount(String one, String other, boolean same) {
        assertThat(Fingerprint.exact(one) == Fingerprint.exact(other)).isEqualTo(same);
    }

    @Test
    void aCopyWithOtherFiguresHasTheSameFingerprint() {
        assertThat(alike(REPORT, REPORT.replace("12公里", "27公里").replace("XX万元", "35.5万元")))
                .isEqualTo(Fingerprint.PLACES);
    }

    @Test
    void aCopyWithSomeOtherWordsSharesMostPlaces() {
        assertThat(alike(REPORT, REPORT.replace("北环路改造", "南环路改造"))).isBetween(50, Fingerprint.PLACES - 1);
    }

    @Test
    void anotherReportSharesAFewByChance() {
        String other = """
                白塔小学2022年秋季学期工作总结
                本学期学校围绕课堂教学和阅读推广开展工作，教师参加校本研修，学生在朗诵比赛中获得好成绩，食堂通过了卫生检查，家长开放日有很多家庭到校。
                """;
        assertThat(alike(REPORT, other)).isLessThan(8);
    }

    @Test
    void textWithoutLettersHasNoFingerprint() {
        assertThat(Fingerprint.minHash("123，。××")).isEmpty();
        assertThat(Fingerprint.letters("123，。××")).isZero();
        assertThat(Fingerprint.letters("新建12公里")).isEqualTo(4);
    }

    private static int alike(String one, String other) {
        String first = Fingerprint.minHash(one).orElseThrow();
        String second = Fingerprint.minHash(other).orElseThrow();
        return (int) IntStream.range(0, Fingerprint.PLACES)
                .filter(i -> first.charAt(i) == second.charAt(i))
                .count();
    }
}
