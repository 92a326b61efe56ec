package org.worksummary.analysis.internal.block;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.marker.Marker;

/**
 * How a paragraph begins: with a heading, as a point, or plainly. Indices are the view's.
 *
 * @param form what it is
 * @param marker its marker, or {@code null} where it has none
 * @param depth the number of # before it, or 0
 * @param label whether the heading stands in 【】 or {}
 * @param headingStart where the heading's own words begin, or where the text begins
 * @param headingEnd where they end; equal to {@code headingStart} where there is no heading
 * @param bodyStart where the text behind heading and marker begins; the paragraph's end where nothing follows
 */
public record Opening(
        Form form, @Nullable Marker marker, int depth, boolean label, int headingStart, int headingEnd, int bodyStart) {

    /** What a paragraph's beginning is. */
    public enum Form {
        /** A heading that has the paragraph for itself. */
        HEADING,
        /** A heading that its text follows in the same paragraph. */
        RUN_IN,
        /** One whole sentence behind a marker, ended by a full stop: a heading or a point, as its neighbours tell. */
        SENTENCE,
        /** A point of an enumeration. */
        POINT,
        /** A paragraph without marker or heading. */
        PLAIN
    }

    /** {@return the same paragraph, read as another form} */
    public Opening as(Form other) {
        boolean heading = other == Form.HEADING || other == Form.RUN_IN;
        return heading
                ? new Opening(other, marker, depth, label, headingStart, headingEnd, bodyStart)
                : new Opening(other, marker, depth, label, headingStart, headingStart, headingStart);
    }

    /** {@return whether it is a heading} */
    public boolean isHeading() {
        return form == Form.HEADING || form == Form.RUN_IN;
    }
}
