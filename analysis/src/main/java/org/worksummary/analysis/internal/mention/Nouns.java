package org.worksummary.analysis.internal.mention;

/**
 * The nouns around a quantity: what is counted (党建联络员), what the figure says something about (工业增加值).
 *
 * @param countedStart where what is counted begins in the view, or -1
 * @param countedEnd where it ends, or -1
 * @param indicatorStart where what is indicated begins in the view, or -1
 * @param indicatorEnd where it ends, or -1
 */
public record Nouns(int countedStart, int countedEnd, int indicatorStart, int indicatorEnd) {
    /** Neither. */
    public static final Nouns NONE = new Nouns(-1, -1, -1, -1);

    static Nouns counted(Phrase phrase) {
        return new Nouns(phrase.start(), phrase.end(), -1, -1);
    }

    static Nouns indicator(Phrase phrase) {
        return new Nouns(-1, -1, phrase.start(), phrase.end());
    }

    /** {@return whether what is counted was found} */
    public boolean hasCounted() {
        return countedStart >= 0;
    }

    /** {@return whether what is indicated was found} */
    public boolean hasIndicator() {
        return indicatorStart >= 0;
    }
}
