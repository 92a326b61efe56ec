package org.worksummary.command.fill;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.fill.FormField;
import org.worksummary.command.page.OneLine;

/**
 * A row of a filled-in form.
 *
 * @param id the id of the placeholder
 * @param value the value, which may be blank
 * @param line the line that the form gives, or {@code null}
 * @param column the column that the form gives, or {@code null}
 * @param text the placeholder that the form gives, or {@code null}
 */
record GivenValue(
        String id,
        String value,
        @Nullable String line,
        @Nullable String column,
        @Nullable String text) {

    /** {@return whether the form was made for the text in which the field stands} */
    boolean fits(FormField field) {
        return same(line, "" + field.position().line())
                && same(column, "" + field.position().column())
                && same(text, field.placeholder().text());
    }

    /** Spreadsheets drop blanks at the ends of cells, and cells hold no control characters; so they don't count. */
    private static boolean same(@Nullable String given, String actual) {
        return given == null
                || given.isBlank()
                || OneLine.of(given.replace('\uFFFD', ' ')).equals(OneLine.of(actual.replace('\uFFFD', ' ')));
    }
}
