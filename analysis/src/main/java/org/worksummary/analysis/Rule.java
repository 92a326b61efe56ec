package org.worksummary.analysis;

import java.util.List;
import java.util.Optional;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Severity;
import org.worksummary.text.Text;

/**
 * A rule that diagnostics come from (规则).
 *
 * @param id what it goes by, such as {@code numbering.gap}
 * @param severity how much what it finds matters
 * @param chinese what it finds, in Chinese
 * @param english what it finds, in English
 */
public record Rule(String id, Severity severity, String chinese, String english) {
    private static final List<Rule> ALL =
            Lexicon.read("rules.txt").stream().map(Rule::of).toList();

    private static Rule of(List<String> fields) {
        return new Rule(fields.get(0), Severity.valueOf(fields.get(1)), fields.get(2), fields.get(3));
    }

    /** {@return all rules, in the order of their documentation} */
    public static List<Rule> all() {
        return ALL;
    }

    /** {@return the rule with the id, or nothing where there is none} */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id.equals(id)).findFirst();
    }

    /**
     * {@return the rule with the id}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Rule of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no such rule: " + id));
    }

    /** {@return what the rule has to say about a place} */
    public Diagnostic at(Text place, String message) {
        return new Diagnostic(id, severity, message, place);
    }
}
