package org.worksummary.analysis.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The rules of nouns before and behind a figure, to the character, on words whose parts of speech are given. */
class NounPhrasesTest {

    private static List<String> failures(String resource, Function<TaggedWords, Phrase> finder) {
        List<TaggedWords> all = TaggedWords.read(resource);
        assertThat(all).isNotEmpty();
        return all.stream()
                .filter(tagged -> !tagged.agrees(finder.apply(tagged)))
                .map(tagged -> tagged.show(finder.apply(tagged)))
                .toList();
    }

    @Test
    void findsTheNounBeforeAFigure() {
        NounBefore before = new NounBefore(new NounWords());
        assertThat(failures(
                        "words-before.txt",
                        tagged -> before.find(tagged.words(), NounBefore.Figure.valueOf(tagged.figure()))))
                .isEmpty();
    }

    @Test
    void findsTheNounBehindAFigure() {
        assertThat(failures(
                        "words-after.txt",
                        tagged -> NounAfter.find(
                                tagged.words(),
                                tagged.figure().contains("ACTS"),
                                tagged.figure().contains("PERSONS"))))
                .isEmpty();
    }
}
