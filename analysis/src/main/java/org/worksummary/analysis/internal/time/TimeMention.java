package org.worksummary.analysis.internal.time;

import org.jspecify.annotations.Nullable;
import org.worksummary.model.TimeKind;

/**
 * A time expression as the scanner found it, not yet resolved.
 *
 * @param start its first index in the view
 * @param end the index after its last
 * @param kind what kind of expression it is
 * @param first what it names, or the beginning of the range it names
 * @param last the end of the range, or {@code null} if it is none
 * @param bound which ends it fixes
 */
public record TimeMention(
        int start,
        int end,
        TimeKind kind,
        TimePoint first,
        @Nullable TimePoint last,
        Bound bound) {}
