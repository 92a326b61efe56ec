package org.worksummary.analysis.reports;

import java.util.List;
import java.util.Locale;

/** The kinds of facts that are annotated, each with the names of its values. */
enum Mark {
    TITLE,
    ORGANIZATION,
    AUTHOR,
    PERIOD("from", "to"),
    ADDRESSEE,
    DOCUMENT_NUMBER,
    SIGNATURE,
    DATE,
    NOTICE,
    HEADING("level", "role"),
    ITEM("kind", "depth", "title"),
    QUANTITY("kind", "value", "unit", "modifier"),
    PLACEHOLDER("expects"),
    TIME("from", "to");

    private final List<String> fields;

    Mark(String... fields) {
        this.fields = List.of(fields);
    }

    /** {@return the names of the values that a fact of this kind has, in order} */
    List<String> fields() {
        return fields;
    }

    /** {@return how the kind is written in a file of facts: document-number} */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return whether it says something about the whole report: its words count, not where they stand} */
    boolean isHeader() {
        return compareTo(NOTICE) < 0;
    }

    /** {@return whether one inside a notice is left alone} */
    boolean isMention() {
        return compareTo(QUANTITY) >= 0;
    }

    /** {@return the kind that is written so} */
    static Mark of(String word) {
        for (Mark mark : values()) {
            if (mark.word().equals(word)) {
                return mark;
            }
        }
        throw new IllegalArgumentException("no such kind of fact: " + word);
    }
}
