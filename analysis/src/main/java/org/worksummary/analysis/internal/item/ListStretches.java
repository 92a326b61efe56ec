package org.worksummary.analysis.internal.item;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.marker.Marker;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Parts a paragraph that holds several lists one behind the other (一段多列): 干成的事：①…；②…。要说毛病：①…；②…。明年怎么干？第一，…；第二，…
 *
 * <p>A stretch begins with the sentence that leads to its list. Not parted: a list inside a point of another, as （1）… in 一是…（1）…（2）…二是….
 */
final class ListStretches {
    private static final int LONGEST_LEAD = 80;

    private ListStretches() {}

    /** {@return where the stretches begin, in order; the first is the paragraph's beginning} */
    static List<Integer> starts(TextView view, int start, List<Marker> markers) {
        List<Integer> starts = new ArrayList<>();
        starts.add(start);
        Marker outer = null;
        int reached = 0;
        // The next marker of the outer list's kind, at or behind the one looked at.
        int next = 0;
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            while (outer != null
                    && next < markers.size()
                    && (next < i || !markers.get(next).isLike(outer))) {
                next++;
            }
            // The outer list goes on behind the marker: its own list stands in one of the points.
            boolean inside = outer != null
                    && next < markers.size()
                    && next > i
                    && markers.get(next).ordinal() == reached + 1;
            boolean goesOn = outer != null && marker.isLike(outer) && marker.ordinal() == reached + 1;
            if (goesOn) {
                reached++;
            } else if (marker.ordinal() == 1 && !inside) {
                if (outer != null) {
                    starts.add(leadStart(view, starts.get(starts.size() - 1), marker.start()));
                }
                outer = marker;
                reached = 1;
                next = i;
            }
        }
        return starts;
    }

    /** Where the sentence begins that leads to the list, or the list itself where none does. */
    private static int leadStart(TextView view, int floor, int marker) {
        int least = Math.max(floor, marker - LONGEST_LEAD);
        int i = marker - 1;
        while (i > least && " :?".indexOf(view.charAt(i)) >= 0) {
            i--;
        }
        while (i > least && "。!?".indexOf(view.charAt(i - 1)) < 0) {
            i--;
        }
        return i > least ? i : marker;
    }
}
