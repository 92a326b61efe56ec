package org.worksummary.analysis.internal.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordIndex;
import org.worksummary.model.QuantityKind;

/** The units and classifiers, found by their first character, the longest first. */
final class UnitLexicon {
    private final WordIndex<Unit> units = WordIndex.forwards(
            Lexicon.read("units.txt").stream().map(UnitLexicon::unit).toList(), Unit::text);

    private static Unit unit(List<String> entry) {
        String blocked = entry.size() > 4 ? entry.get(4) : "";
        String need = entry.size() > 5 ? entry.get(5) : "";
        return new Unit(
                entry.get(0),
                QuantityKind.valueOf(entry.get(1)),
                entry.get(2),
                new BigDecimal(entry.get(3)),
                words(blocked),
                need.isEmpty() ? Unit.Need.NOTHING : Unit.Need.valueOf(need.toUpperCase(Locale.ROOT)));
    }

    /** {@return the words of a field, which blanks part} */
    static List<String> words(String field) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= field.length(); at++) {
            if (at == field.length() || field.charAt(at) == ' ') {
                if (at > from) {
                    words.add(field.substring(from, at));
                }
                from = at + 1;
            }
        }
        return List.copyOf(words);
    }

    /** {@return the longest unit at a place, or {@code null}} */
    @Nullable
    Unit at(TextView view, int at) {
        Unit unit = units.find(view, at, candidate -> isAt(view, at, candidate));
        return unit == null || unit.need() == Unit.Need.NEVER ? null : unit;
    }

    private static boolean isAt(TextView view, int at, Unit unit) {
        return unit.isFreeAt(view, at) && !runsOn(view, at + unit.text().length()) && suitsClause(view, at, unit);
    }

    /** {@return the currency whose name ends at a place, or {@code null}}: 港币 of 港币300元. */
    @Nullable
    Unit currencyBefore(TextView view, int end) {
        for (int start = end - 2; start >= end - 4; start--) {
            Unit unit = at(view, start);
            if (unit != null
                    && unit.kind() == QuantityKind.MONEY
                    && start + unit.text().length() == end) {
                return unit;
            }
        }
        return null;
    }

    /** Whether the clause has what tells the meaning of a unit: 电 for 36万度, 温 for 16度. */
    private static boolean suitsClause(TextView view, int at, Unit unit) {
        return switch (unit.need()) {
            case ELECTRIC ->
                Surroundings.inClauseBefore(view, at, "电")
                        || view.at(at + unit.text().length()) == '电';
            case WARM -> Surroundings.inClauseBefore(view, at, "温");
            case GALE -> Surroundings.inClauseBefore(view, at, "风震");
            default -> true;
        };
    }

    /** Whether letters go on after a unit of letters: m of MB. */
    private static boolean runsOn(TextView view, int end) {
        return Chars.isLetter(view.at(end - 1)) && (Chars.isLetter(view.at(end)) || Chars.isDigit(view.at(end)));
    }
}
