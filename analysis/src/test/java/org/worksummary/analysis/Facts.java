package org.worksummary.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.model.Header;
import org.worksummary.model.Item;
import org.worksummary.model.Quantity;
import org.worksummary.model.Section;
import org.worksummary.model.WorkSummary;

/**
 * What a summary says, without where it stands and how it is written: offsets, blanks, the width of signs and Traditional
 * characters are left out. Two writings of the same report have the same facts.
 */
public final class Facts {
    private static final Map<Character, Character> SIMPLE = twins();

    private Facts() {}

    /** {@return all facts, one a line, in order of kind and place} */
    public static List<String> of(WorkSummary summary) {
        List<String> facts = new ArrayList<>(header(summary));
        facts.addAll(sections(summary));
        facts.addAll(items(summary));
        facts.addAll(quantities(summary));
        summary.times()
                .forEach(time -> facts.add("time " + text(time.at()) + " " + time.from() + " " + time.to() + " "
                        + time.granularity() + " " + time.kind()));
        summary.references()
                .forEach(reference -> facts.add("reference " + text(reference.at()) + " " + reference.kind()));
        summary.placeholders()
                .forEach(found -> facts.add("placeholder " + text(found.at()) + " " + found.expects() + " "
                        + found.intent() + " " + text(found.counted())));
        return facts;
    }

    static List<String> header(WorkSummary summary) {
        Header header = summary.header();
        List<String> facts = new ArrayList<>();
        facts.add("title " + text(header.title()) + " / " + text(header.subtitle()));
        facts.add("from " + text(header.organization()) + " / " + text(header.author()) + " / "
                + text(header.signature()));
        facts.add("to " + text(header.addressee()) + " / " + text(header.topic()));
        facts.add("period "
                + (header.period() == null
                        ? "none"
                        : header.period().from() + " " + header.period().to()));
        facts.add("date " + (header.date() == null ? "none" : header.date().from()));
        summary.preamble().forEach(paragraph -> facts.add("preamble " + text(paragraph)));
        summary.closing().forEach(paragraph -> facts.add("closing " + text(paragraph)));
        return facts;
    }

    static List<String> sections(WorkSummary summary) {
        return summary.allSections()
                .map(section -> "section " + section.level() + " " + text(section.marker()) + " "
                        + text(section.heading()) + " " + section.role() + " " + section.runIn() + " "
                        + section.lead().stream().map(Facts::text).collect(Collectors.joining("|")))
                .toList();
    }

    static List<String> items(WorkSummary summary) {
        Map<String, String> sections =
                summary.allSections().collect(Collectors.toMap(Section::id, section -> text(section.heading())));
        List<String> facts = new ArrayList<>();
        for (Item item : summary.items()) {
            facts.add("item " + item.kind() + " " + text(item.marker()) + " " + text(item.title()) + " in "
                    + sections.get(String.valueOf(item.section())) + ": " + text(item.at()));
        }
        return facts;
    }

    static List<String> quantities(WorkSummary summary) {
        return summary.quantities().stream().map(Facts::quantity).toList();
    }

    private static String quantity(Quantity quantity) {
        return "quantity " + text(quantity.at()) + " " + quantity.kind() + " " + quantity.value() + " "
                + text(quantity.unit()) + " " + quantity.modifier() + " of " + text(quantity.counted()) + " for "
                + text(quantity.indicator()) + " " + quantity.aspect();
    }

    /** {@return the characters that are not blank, half-width and Simplified} */
    static String text(@Nullable CharSequence text) {
        if (text == null) {
            return "-";
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '！' && c <= '～') {
                c = (char) (c - '！' + '!');
            }
            if (c > ' ' && c != '\u3000' && c != '\u00A0') {
                out.append(SIMPLE.getOrDefault(c, c));
            }
        }
        return out.toString();
    }

    private static Map<Character, Character> twins() {
        Map<Character, Character> twins = new HashMap<>();
        for (String line : Lexicon.words("traditional.txt")) {
            for (int i = 0; i + 1 < line.length(); i += 3) {
                twins.put(line.charAt(i), line.charAt(i + 1));
            }
        }
        return Map.copyOf(twins);
    }

    /** {@return the text in Traditional characters: for each Simplified one a twin, where it has any} */
    static String traditional(String text) {
        Map<Character, Character> twins = new HashMap<>();
        SIMPLE.forEach((from, to) -> twins.merge(to, from, (a, b) -> a < b ? a : b));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(twins.getOrDefault(text.charAt(i), text.charAt(i)));
        }
        return out.toString();
    }
}
