package org.worksummary.analysis.internal.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.worksummary.analysis.Segmenter;
import org.worksummary.analysis.Segmenter.Word;
import org.worksummary.model.WorkSummary;

class HanlpSegmenterTest {
    private final Segmenter segmenter = Segmenter.hanlp();

    @Test
    void partsAClause() {
        assertThat(segmenter.segment("评定五星级党支部"))
                .containsExactly(new Word(0, 2, "评定", "vn"), new Word(2, 5, "五星级", "b"), new Word(5, 8, "党支部", "n"));
        assertThat(segmenter.failure()).isNull();
        assertThat(segmenter.segment("")).isEmpty();
    }

    @Test
    void knowsWordsOfReports() {
        assertThat(segmenter.segment("应收账款")).extracting(Word::text).containsExactly("应收账款");
    }

    @Test
    void tilesWhateverItParts() {
        Random random = new Random(7);
        String characters = "投入XX万元由李建国同志带队（12）、。 \uD83D\uDE00%“”〇一二3４ab\t\n";
        for (int round = 0; round < 2000; round++) {
            StringBuilder clause = new StringBuilder();
            for (int i = 1 + random.nextInt(40); i > 0; i--) {
                clause.append(characters.charAt(random.nextInt(characters.length())));
            }
            List<Word> words = segmenter.segment(clause.toString());
            if (!words.isEmpty()) {
                assertThat(String.join("", words.stream().map(Word::text).toList()))
                        .isEqualTo(clause.toString());
                assertThat(words)
                        .allSatisfy(word -> assertThat(clause.substring(word.start(), word.end()))
                                .isEqualTo(word.text()));
            }
        }
    }

    @Test
    void changesNothingOfHanlpAndIsNotChangedByIt() {
        String clause = "青岭菇棚";
        List<Word> before = segmenter.segment(clause);
        assertThat(CustomDictionary.contains("应收账款")).isFalse();
        assertThat(CustomDictionary.add(clause, "n 1000")).isTrue();
        try {
            assertThat(segmenter.segment(clause)).isEqualTo(before).hasSizeGreaterThan(1);
            assertThat(Segmenter.hanlp().segment(clause)).isEqualTo(before);
        } finally {
            CustomDictionary.remove(clause);
        }
    }

    @Test
    void saysSoWhereHanlpIsMissing() throws Exception {
        URL[] withoutHanlp = {
            Segmenter.class.getProtectionDomain().getCodeSource().getLocation(),
            WorkSummary.class.getProtectionDomain().getCodeSource().getLocation()
        };
        try (URLClassLoader loader = new URLClassLoader(withoutHanlp, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(HanlpSegmenter.class.getName());
            Object lonely = type.getConstructor().newInstance();
            assertThat(type.getMethod("failure").invoke(lonely)).isNull();
            assertThat(type.getMethod("segment", String.class).invoke(lonely, "评定"))
                    .isEqualTo(List.of());
            assertThat(type.getMethod("failure").invoke(lonely)).asString().startsWith("HanLP can't be used:");
        }
    }
}
