package org.worksummary.analysis.internal.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.QuantityKind;

/**
 * A unit or classifier of the list (计量单位、量词).
 *
 * @param text how it is written
 * @param kind what it measures
 * @param base the base unit
 * @param factor how much of the base unit it is
 * @param notBefore what must not follow it: 分 of 分别 is none
 * @param need what it needs to be one
 */
record Unit(String text, QuantityKind kind, String base, BigDecimal factor, List<String> notBefore, Need need) {

    /** What a unit needs beside a number before it. */
    enum Need {
        /** Nothing. */
        NOTHING,
        /** A number of more than one Chinese character: 3面, 十二面; not 四面. */
        FIGURES,
        /** That a single Chinese character before it does not make a name: 三期 of 三期工程. */
        SERIES,
        /** That a single Chinese character before it does not make a slogan: 个 of 三个坚持. */
        NAME,
        /** A bound: 15日内, or a verb: 拘留5日. */
        BOUND,
        /** At least 100. */
        MANY,
        /** 电 in the clause. */
        ELECTRIC,
        /** 温 in the clause. */
        WARM,
        /** 风 or 震 in the clause. */
        GALE,
        /** It is no unit: 月. */
        NEVER
    }

    /** {@return whether what follows does not make another word of it} */
    boolean isFreeAt(TextView view, int at) {
        return need == Need.SERIES || need == Need.NAME || !isBlocked(view, at + text.length());
    }

    /** {@return whether one of the words that must not follow does} */
    boolean isBlocked(TextView view, int end) {
        for (String word : notBefore) {
            if (view.startsWith(word, end)) {
                return true;
            }
        }
        return false;
    }
}
