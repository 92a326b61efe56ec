package org.worksummary.analysis.internal.resolve;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.text.Text;

/** Finds what a quantity counts and what it says something about. */
interface Nouns {

    /** {@return the nouns around a quantity} */
    Found around(QuantityMention mention);

    /**
     * The nouns around a quantity.
     *
     * @param counted what is counted (党建联络员), or {@code null}
     * @param indicator what the figure says something about (规模以上工业增加值), or {@code null}
     */
    record Found(@Nullable Text counted, @Nullable Text indicator) {
        static final Found NOTHING = new Found(null, null);
    }
}
