package org.worksummary.analysis.fill;

import org.jspecify.annotations.Nullable;
import org.worksummary.model.Placeholder;
import org.worksummary.text.Position;

/**
 * A placeholder to fill in (待填项), with what a person has to know for it.
 *
 * @param placeholder the placeholder
 * @param position its line and column
 * @param context the sentence it stands in, on one line, with 〔 and 〕 around it
 */
public record FormField(Placeholder placeholder, Position position, String context) {

    /** {@return the id that its value is given by} */
    public String id() {
        return placeholder.id();
    }

    /** {@return what has to be written} */
    public Placeholder.Expects expects() {
        return placeholder.expects();
    }

    /** {@return the unit that stands behind it already, or {@code null}} */
    public @Nullable String unit() {
        return placeholder.unit();
    }
}
