package org.worksummary.analysis.internal.outline;

import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.marker.Marker;
import org.worksummary.analysis.internal.marker.MarkerStyle;

/**
 * What makes two headings of one level: the style of their markers, or the way they stand without one.
 *
 * <p>1. and 1、 and 1： are one key, because documents mix them within one sequence.
 *
 * @param name the key's name
 */
public record LevelKey(String name) {
    /** A short line of its own. */
    static final LevelKey BARE = new LevelKey("bare");
    /** A short line of its own that stands above others of the kind; see {@link BareLevels}. */
    static final LevelKey UPPER_BARE = new LevelKey("bare/1");
    /** 【…】 without a number. */
    public static final LevelKey LABEL = new LevelKey("label");
    /** The first sentences of neighbouring paragraphs, alike in form. */
    public static final LevelKey PARALLEL = new LevelKey("parallel");

    /** {@return whether a short line of its own has it} */
    public boolean isBare() {
        return equals(BARE) || equals(UPPER_BARE);
    }

    /** {@return the key of a paragraph's opening} */
    public static LevelKey of(Opening opening) {
        Marker marker = opening.marker();
        if (marker != null) {
            return of(marker);
        }
        if (opening.depth() > 0) {
            return new LevelKey("#" + opening.depth());
        }
        return opening.label() ? LABEL : BARE;
    }

    private static LevelKey of(Marker marker) {
        MarkerStyle style = marker.style();
        if (style == MarkerStyle.DIGIT_COMMA || style == MarkerStyle.DIGIT_COLON) {
            style = MarkerStyle.DIGIT_DOT;
        }
        return new LevelKey(style == MarkerStyle.DECIMAL ? style + "/" + marker.depth() : style.toString());
    }
}
