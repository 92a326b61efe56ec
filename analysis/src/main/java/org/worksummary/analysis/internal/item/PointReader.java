package org.worksummary.analysis.internal.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.block.Sentences;
import org.worksummary.analysis.internal.block.Sentences.Stops;
import org.worksummary.analysis.internal.line.Paragraph.Cell;
import org.worksummary.analysis.internal.marker.Marker;
import org.worksummary.analysis.internal.outline.Body;
import org.worksummary.analysis.internal.outline.SectionNode;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.ItemKind;

/** Turns the points of paragraphs into items, nested ones inside their points. */
final class PointReader {
    /** Points inside points are read this deep; deeper ones stay part of the point they stand in. */
    private static final int DEEPEST = 4;

    private static final Stops COLON = Stops.of(":");

    private final TextView view;
    private final PointFinder finder;
    private final PlanCues plans;
    private final List<ItemNode> items;

    PointReader(TextView view, List<ItemNode> items, PlanCues plans) {
        this.view = view;
        this.plans = plans;
        this.finder = new PointFinder(view);
        this.items = items;
    }

    /** {@return where the stretches of a paragraph begin that each hold one list} */
    List<Integer> stretches(Body body) {
        return body.marker() == null
                ? ListStretches.starts(view, body.start(), finder.clauses(body.start(), body.end()))
                : List.of(body.start());
    }

    boolean hasPoints(Body body) {
        return !finder.find(body.start(), body.end(), null).isEmpty();
    }

    /** Reads the problems listed behind a colon in a sentence before the first point: 主要是：甲；乙。究其原因：一是…. */
    void listedBefore(Body body, SectionNode section) {
        List<Marker> markers = body.marker() == null ? finder.find(body.start(), body.end(), null) : List.of();
        if (markers.isEmpty()) {
            return;
        }
        int first = markers.get(0).start();
        int colon = Sentences.find(view, body.start(), first, COLON);
        List<Cell> parts = colon < first ? ListedParts.behind(view, colon, body.end()) : List.of();
        if (!parts.isEmpty() && parts.get(parts.size() - 1).end() < first) {
            for (Cell part : parts) {
                add(
                        ItemKind.PROBLEM,
                        part.start(),
                        part.end(),
                        part.start(),
                        part.start(),
                        part.start(),
                        section,
                        null);
            }
        }
    }

    /** Reads the points of a paragraph; tells whether there were any. */
    boolean read(Body body, ItemKind kind, @Nullable SectionNode section, @Nullable ItemNode parent) {
        Marker own = body.marker();
        int from = own == null ? body.start() : own.end();
        List<Marker> markers = finder.find(from, body.end(), own);
        if (markers.isEmpty()) {
            return false;
        }
        Opening opening = body.opening();
        boolean titled = own != null && opening.headingEnd() > opening.headingStart();
        ItemKind stated = kind(kind, body.start(), markers.get(0));
        Marker last = markers.get(markers.size() - 1);
        CauseList causes = kind == ItemKind.PROBLEM ? CauseList.find(view, last.end(), body.end()) : null;
        if (causes != null && !finder.find(causes.start(), body.end(), null).isEmpty()) {
            causes = null;
        }
        int end = causes == null ? body.end() : causes.start();
        points(markers, end, stated, section, parent, titled ? opening : null, 1);
        for (Cell part : causes == null ? List.<Cell>of() : causes.parts()) {
            add(kind, part.start(), part.end(), part.start(), part.start(), part.start(), section, parent);
        }
        return true;
    }

    /** Reads the parts that a paragraph lists behind a colon as problems; tells whether there were any. */
    boolean listed(Body body, int colon, @Nullable SectionNode section, @Nullable ItemNode parent) {
        List<Cell> parts = ListedParts.behind(view, colon, body.end());
        for (Cell part : parts) {
            add(ItemKind.PROBLEM, part.start(), part.end(), part.start(), part.start(), part.start(), section, parent);
        }
        return !parts.isEmpty();
    }

    /** Takes a whole paragraph as an item without a title. */
    void whole(Body body, ItemKind kind, SectionNode section, @Nullable ItemNode parent) {
        add(kind, body.start(), body.end(), body.start(), body.start(), body.start(), section, parent);
    }

    /** Takes a row of a task table, from its task on, as an item without a title. */
    void row(int start, int end, ItemKind kind, SectionNode section, @Nullable ItemNode parent) {
        add(kind, start, end, start, start, start, section, parent);
    }

    private void points(
            List<Marker> markers,
            int end,
            ItemKind kind,
            @Nullable SectionNode section,
            @Nullable ItemNode parent,
            @Nullable Opening titled,
            int depth) {
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            int stop = i + 1 < markers.size() ? markers.get(i + 1).start() : end;
            while (stop > marker.end() && view.charAt(stop - 1) == ' ') {
                stop--;
            }
            Opening given = i == 0 ? titled : null;
            int titleStart = given == null ? marker.end() : given.headingStart();
            int titleEnd = given == null ? PointTitle.end(view, titleStart, stop) : given.headingEnd();
            ItemNode item = add(kind, marker.start(), stop, marker.textEnd(), titleStart, titleEnd, section, parent);
            if (depth < DEEPEST) {
                List<Marker> inner = finder.find(Math.min(marker.end(), stop), stop, null);
                ItemKind stated = inner.isEmpty() ? kind : kind(kind, marker.end(), inner.get(0));
                points(inner, stop, stated, section, item, null, depth + 1);
            }
        }
    }

    /** The kind of points: plans, where words before the first one announce them among problems. */
    private ItemKind kind(ItemKind kind, int start, Marker first) {
        boolean announced = kind == ItemKind.PROBLEM && plans.announces(view, start, first.start());
        return announced ? ItemKind.PLAN : kind;
    }

    private ItemNode add(
            ItemKind kind,
            int start,
            int end,
            int markerEnd,
            int titleStart,
            int titleEnd,
            @Nullable SectionNode section,
            @Nullable ItemNode parent) {
        ItemNode item = new ItemNode(kind, start, end, markerEnd, titleStart, titleEnd, section, parent);
        items.add(item);
        return item;
    }
}
