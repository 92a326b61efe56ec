package org.worksummary.analysis.internal.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.number.NumeralChars;
import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordIndex;
import org.worksummary.analysis.internal.words.WordStarts;

/**
 * Names, slogans and words with numerals that count nothing: 四个意识, 三会一课, 八项规定, 红十字, 12345.
 *
 * <p>They are looked up at their first numeral: 十 of 红十字.
 */
final class NumeralNames {

    /**
     * A name.
     *
     * @param text the name
     * @param tail the name from its first numeral on
     */
    private record Name(String text, String tail) {}

    private final List<WordIndex<Name>> byLead = new ArrayList<>();
    /** What names go on with from their first numeral on. */
    private final WordStarts beginnings;

    private final CharSet singles;

    NumeralNames() {
        List<List<Name>> groups = new ArrayList<>();
        for (String text : Lexicon.words("numeral-names.txt")) {
            int lead = 0;
            while (lead < text.length() - 1 && !NumeralChars.canStart(text.charAt(lead))) {
                lead++;
            }
            while (groups.size() <= lead) {
                groups.add(new ArrayList<>());
            }
            groups.get(lead).add(new Name(text, text.substring(lead)));
        }
        List<String> tails =
                groups.stream().flatMap(List::stream).map(Name::tail).toList();
        beginnings =
                WordStarts.of(tails.stream().filter(tail -> tail.length() > 1).toList());
        singles = CharSet.of(tails.stream().filter(tail -> tail.length() == 1).collect(Collectors.joining()));
        for (List<Name> group : groups) {
            byLead.add(WordIndex.forwards(group, Name::text));
        }
    }

    /** {@return where a name ends whose first numeral stands at a place, or -1} */
    int endAt(TextView view, int at) {
        if (!beginnings.mayBegin(view, at) && !singles.contains(view.at(at))) {
            return -1;
        }
        int end = -1;
        for (int lead = 0; lead < byLead.size(); lead++) {
            Name name = byLead.get(lead).find(view, at - lead);
            if (name != null && !isInLongerNumber(view, at, at + name.tail().length())) {
                end = Math.max(end, at + name.tail().length());
            }
        }
        return end;
    }

    /** Whether figures go on before or behind: 123456人. */
    private static boolean isInLongerNumber(TextView view, int start, int end) {
        return Chars.isDigit(view.at(end - 1)) && Chars.isDigit(view.at(end))
                || Chars.isDigit(view.at(start)) && Chars.isDigit(view.at(start - 1));
    }
}
