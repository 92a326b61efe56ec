package org.worksummary.analysis.internal.item;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.block.Sentences;
import org.worksummary.analysis.internal.block.Sentences.Stops;
import org.worksummary.analysis.internal.marker.Marker;
import org.worksummary.analysis.internal.marker.MarkerScanner;
import org.worksummary.analysis.internal.marker.MarkerStyle;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds the points (一是…二是…) of a stretch of text.
 *
 * <p>A point begins where a clause does, and its marker goes on from the one before. Points: {@code 主要表现在：一是…；二是…},
 * {@code 首先，…。其次，…}, {@code 存在差距：1、…；2、…}. None: 第二是, 十二是 inside a clause; 一是 alone; 其一 without 其二.
 */
final class PointFinder {
    private static final Stops STOPS = Stops.of("。;:!?，,");
    private final TextView view;

    PointFinder(TextView view) {
        this.view = view;
    }

    /**
     * Finds the markers of the outermost sequence of points.
     *
     * @param start where the stretch begins, behind the marker it may have itself
     * @param end where it ends
     * @param own the marker the stretch begins with, or {@code null}
     * @return the markers in order, {@code own} first; empty if there are no points
     */
    List<Marker> find(int start, int end, @Nullable Marker own) {
        List<Marker> all = clauses(start, end);
        if (own != null) {
            List<Marker> points = new ArrayList<>();
            points.add(own);
            for (Marker marker : all) {
                extend(points, marker);
            }
            return points;
        }
        return earliest(all);
    }

    /** The sequence of two points or more that begins first; each style has one sequence under way at a time. */
    private static List<Marker> earliest(List<Marker> all) {
        Map<MarkerStyle, List<Marker>> sequences = new EnumMap<>(MarkerStyle.class);
        for (Marker marker : all) {
            List<Marker> points = sequences.computeIfAbsent(marker.style(), style -> new ArrayList<>());
            if (marker.ordinal() == 1 && points.size() < 2) {
                points.clear();
                points.add(marker);
            } else if (!points.isEmpty()) {
                extend(points, marker);
            }
        }
        List<Marker> first = List.of();
        for (List<Marker> points : sequences.values()) {
            if (points.size() > 1
                    && (first.isEmpty() || points.get(0).start() < first.get(0).start())) {
                first = points;
            }
        }
        return first;
    }

    /** Adds the marker if it goes on from the last of the points. */
    private static void extend(List<Marker> points, Marker marker) {
        Marker last = points.get(points.size() - 1);
        if (marker.start() > last.start() && marker.isLike(last) && goesOn(last, marker)) {
            points.add(marker);
        }
    }

    private static boolean goesOn(Marker last, Marker marker) {
        if (marker.style() == MarkerStyle.FIRST_NEXT) {
            return marker.ordinal() > last.ordinal();
        }
        return marker.ordinal() == last.ordinal() + 1;
    }

    /** {@return the markers of all points of a stretch, of whatever sequence} */
    List<Marker> clauses(int start, int end) {
        List<Marker> markers = new ArrayList<>();
        int i = start;
        boolean strong = true;
        while (i < end) {
            while (i < end && view.charAt(i) == ' ') {
                i++;
            }
            Marker marker = MarkerScanner.atClause(view, i, end);
            if (marker == null && strong) {
                marker = MarkerScanner.numberedAtClause(view, i, end);
            }
            if (marker != null) {
                markers.add(marker);
                i = Math.max(marker.end(), i + 1);
            }
            int stop = Sentences.find(view, i, end, STOPS);
            strong = stop < end && "，,".indexOf(view.charAt(stop)) < 0;
            i = stop + 1;
        }
        return markers;
    }
}
