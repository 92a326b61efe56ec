package org.worksummary.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Item;
import org.worksummary.model.Section;
import org.worksummary.model.WorkSummary;

/**
 * Numbers the headings and points of a summary anew.
 *
 * <p>A heading that had a marker gets the one of its level and place; one without stays without, and what is inside is
 * numbered as if it were not there. Points keep the form of their marker: 一是, 二是, 四是 becomes 一是, 二是, 三是. A point
 * with the number 1 begins a new enumeration.
 */
final class Renumbering {
    private final NavigableMap<Integer, Heading> headings = new TreeMap<>();
    private final NavigableMap<Integer, Marker> points = new TreeMap<>();

    /** A section and its new marker. */
    record Heading(Section section, @Nullable String marker) {}

    /** A point's old and new marker. */
    record Marker(String old, String fresh) {}

    private record Enumeration(
            @Nullable String section, @Nullable String parent) {}

    private record Counted(PointMarker last, int ordinal) {}

    Renumbering(WorkSummary summary) {
        number(summary.sections(), 1);
        Map<Enumeration, Counted> counts = new HashMap<>();
        for (Item item : summary.items()) {
            String marker = item.marker();
            PointMarker parsed = marker == null ? null : PointMarker.parse(marker);
            if (marker == null || parsed == null || isHeading(item)) {
                continue;
            }
            Enumeration enumeration = new Enumeration(item.section(), item.parent());
            Counted before = counts.get(enumeration);
            int ordinal = before != null && parsed.continues(before.last()) ? before.ordinal() + 1 : 1;
            counts.put(enumeration, new Counted(parsed, ordinal));
            points.put(item.start(), new Marker(marker, parsed.with(ordinal)));
        }
    }

    private boolean isHeading(Item item) {
        Map.Entry<Integer, Heading> heading = headings.ceilingEntry(item.start());
        return heading != null && heading.getValue().section().start() == item.start();
    }

    private void number(List<Section> sections, int level) {
        int ordinal = 0;
        for (Section section : sections) {
            boolean numbered = section.marker() != null;
            ordinal += numbered ? 1 : 0;
            String marker = numbered ? HeadingMarker.of(level, ordinal) : null;
            int anchor = section.heading() == null
                    ? section.start()
                    : section.heading().start();
            headings.put(anchor, new Heading(section, marker));
            number(section.sections(), numbered ? level + 1 : level);
        }
    }

    /** {@return the section whose heading lies in the stretch, or {@code null}} */
    @Nullable
    Heading heading(int start, int end) {
        Map.Entry<Integer, Heading> found = headings.ceilingEntry(start);
        return found == null || found.getKey() >= end ? null : found.getValue();
    }

    /** {@return the points whose markers begin in the stretch, by their offsets} */
    NavigableMap<Integer, Marker> points(int start, int end) {
        return points.subMap(start, true, end, false);
    }
}
