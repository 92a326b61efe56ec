package org.worksummary.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.hanlp.HanlpSegmenter;

/**
 * Parts a clause into words (分词). One of your own may be given to the parser.
 *
 * <p>The words are used as evidence for what a figure counts or says something about, never for its value. An
 * implementation must be safe to share between threads, must give the same words for the same clause, and may give none.
 */
public interface Segmenter {

    /**
     * Parts a clause into words.
     *
     * @param clause some characters, seldom more than 60, in Simplified Chinese for the most part
     * @return words that follow each other and together are the clause, or none where it can't be parted
     */
    List<Word> segment(String clause);

    /** {@return why this segmenter has no words for any clause, in one sentence, or {@code null} if it works} */
    default @Nullable String failure() {
        return null;
    }

    /**
     * {@return a segmenter by HanLP's small dictionary}
     *
     * <p>It is loaded with the first clause. Where HanLP can't be loaded no clause has words, and {@link #failure()} says
     * why. Nothing global to HanLP is changed by it, and words that the program around adds to HanLP's own dictionary don't
     * change its results.
     */
    static Segmenter hanlp() {
        return new HanlpSegmenter();
    }

    /** {@return a segmenter that has no words} */
    static Segmenter none() {
        return clause -> List.of();
    }

    /**
     * A word of a clause.
     *
     * @param start the index of its first character in the clause
     * @param end the index after its last
     * @param text its characters
     * @param tag its part of speech as HanLP and the corpus of the People's Daily name it: {@code n} and all that begins
     *     with it a noun, {@code v} a verb, {@code vn} a verb used as a noun, {@code a} an adjective, {@code an} one used as
     *     a noun, {@code b} an attribute, {@code d} an adverb, {@code p} a preposition, {@code c} a conjunction, {@code u} a
     *     particle, {@code f} a direction, {@code m} a numeral, {@code q} a classifier, {@code r} a pronoun, {@code t} a time,
     *     {@code j} a short form, {@code w} a punctuation mark
     */
    record Word(int start, int end, String text, String tag) {}
}
