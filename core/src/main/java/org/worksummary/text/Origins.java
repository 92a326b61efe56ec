package org.worksummary.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads stretches of a text back to the file (出处): paragraph, table cell, page, and which markers were automatic.
 *
 * <p>A plain text has no origins: line and column say all there is. Immutable.
 */
public final class Origins {
    private static final Origins NONE = new Origins(List.of(), List.of());

    private final List<Origin> places;
    private final List<Span> automaticMarkers;

    private Origins(List<Origin> places, List<Span> automaticMarkers) {
        this.places = places;
        this.automaticMarkers = automaticMarkers;
    }

    /** {@return the origins of a text of which nothing is known but its lines} */
    public static Origins none() {
        return NONE;
    }

    /**
     * Makes origins.
     *
     * @param places the stretches, in order, not overlapping
     * @param automaticMarkers the markers that the file's numbering wrote, in order
     * @throws IllegalArgumentException if the stretches are out of order or overlap
     */
    public static Origins of(List<Origin> places, List<Span> automaticMarkers) {
        int end = 0;
        for (Origin place : places) {
            if (place.span().start() < end) {
                throw new IllegalArgumentException("out of order: " + place.span());
            }
            end = place.span().end();
        }
        return new Origins(List.copyOf(places), List.copyOf(automaticMarkers));
    }

    /** {@return all stretches whose place is known, in order} */
    public List<Origin> places() {
        return places;
    }

    /**
     * {@return the markers (一、 （二） 3.) that a word processor's automatic numbering wrote, in order; they are part of the
     * text but not of the typed text of the file}
     */
    public List<Span> automaticMarkers() {
        return automaticMarkers;
    }

    /** {@return where the character at the offset stands in the file, or {@code null} where that is not known} */
    public @Nullable Origin at(int offset) {
        int low = 0;
        int high = places.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Origin place = places.get(middle);
            if (place.span().contains(offset)) {
                return place;
            }
            if (offset < place.span().start()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    /** {@return whether the file's automatic numbering wrote the character at the offset} */
    public boolean isAutomatic(int offset) {
        int found = Collections.binarySearch(automaticMarkers, new Span(offset, Integer.MAX_VALUE));
        int index = found >= 0 ? found : -found - 1;
        for (int i = Math.max(0, index - 1); i <= index && i < automaticMarkers.size(); i++) {
            if (automaticMarkers.get(i).contains(offset)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the stretches that lie in a part of the document, in order} */
    public List<Origin> in(Origin.Part part) {
        List<Origin> found = new ArrayList<>();
        for (Origin place : places) {
            if (place.part() == part) {
                found.add(place);
            }
        }
        return found;
    }
}
