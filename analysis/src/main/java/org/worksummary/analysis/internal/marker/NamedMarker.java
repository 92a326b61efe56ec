package org.worksummary.analysis.internal.marker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.lexicon.Lexicon;

/**
 * Reads markers that are a word with a number: {@code 任务一：}, {@code 举措3、}, {@code 板块二 }.
 *
 * <p>The word is one of a short list, and a colon, an enumeration comma or a gap follows the number. Not: 任务一览表, 问题一直存在.
 */
final class NamedMarker {
    private static final List<String> WORDS = Lexicon.words("named-markers.txt");

    private NamedMarker() {}

    static @Nullable Marker read(CharSequence text, int start, int limit) {
        for (String word : WORDS) {
            if (!MarkerScanner.starts(text, start, limit, word)) {
                continue;
            }
            int from = start + word.length();
            int han = HanOrdinal.end(text, from, limit);
            int digits = MarkerScanner.digitsEnd(text, from, limit);
            int end = Math.max(han, digits);
            int value = han > from ? HanOrdinal.value(text, from, han) : MarkerScanner.number(text, from, digits);
            boolean parted = end > from && end < limit && end - from <= 3 && ":、 ".indexOf(text.charAt(end)) >= 0;
            if (parted && value > 0) {
                int textEnd = text.charAt(end) == ' ' ? end : end + 1;
                return MarkerScanner.marker(text, MarkerStyle.NAMED, 1, value, start, textEnd, limit);
            }
        }
        return null;
    }
}
