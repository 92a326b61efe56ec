package org.worksummary.command;

import org.worksummary.json.JsonOptions;

/**
 * What a result looks like, apart from its form.
 *
 * @param colour whether a terminal shows it in colour
 * @param locations whether JSON says of every stretch where it stands in the file
 */
record OutputOptions(boolean colour, boolean locations) {

    /** {@return the options for JSON on one line} */
    JsonOptions json() {
        return new JsonOptions(false, locations);
    }
}
