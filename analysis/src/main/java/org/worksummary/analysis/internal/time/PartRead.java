package org.worksummary.analysis.internal.time;

import org.jspecify.annotations.Nullable;

/**
 * A part of a year as a reader found it.
 *
 * @param end the index after its last
 * @param first the stretch
 * @param last the end of a range of stretches, or {@code null}
 * @param bound which ends it fixes
 */
record PartRead(int end, Stretch first, @Nullable Stretch last, Bound bound) {
    /** {@return a part that fixes both ends} */
    static PartRead whole(int end, Stretch stretch) {
        return new PartRead(end, stretch, null, Bound.WHOLE);
    }
}
