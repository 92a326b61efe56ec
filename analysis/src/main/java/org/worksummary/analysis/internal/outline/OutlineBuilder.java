package org.worksummary.analysis.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.block.Sentences;
import org.worksummary.analysis.internal.block.Sentences.Stops;
import org.worksummary.analysis.internal.marker.Marker;
import org.worksummary.analysis.internal.marker.MarkerScanner;
import org.worksummary.analysis.internal.marker.MarkerStyle;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Builds the tree of sections from what the document does with its markers.
 *
 * <p>A heading whose kind of marker is open already closes that section and stands beside it; one of a new kind stands in
 * the section that is open. The levels come afterwards, see {@link Levels}. Where some heading would then stand in one that
 * is no higher, as 二、 in （一） if the part before had （一） in 一、, the tree is built again with the levels known.
 */
public final class OutlineBuilder {
    private static final Stops STOPS = Stops.of("。;!?");

    private final List<SectionNode> top = new ArrayList<>();
    private final List<Body> preamble = new ArrayList<>();
    private final SectionClosers closers;
    private final Set<Integer> upper;
    private final Set<Integer> beside;
    private final @Nullable Levels levels;
    private @Nullable SectionNode open;

    private OutlineBuilder(SectionClosers closers, Set<Integer> upper, Set<Integer> beside, @Nullable Levels levels) {
        this.closers = closers;
        this.upper = upper;
        this.beside = beside;
        this.levels = levels;
    }

    /**
     * Builds the outline of the entries.
     *
     * @param naming whether a heading names a role
     */
    public static Outline build(TextView view, List<Entry> entries, SectionClosers closers, Predicate<String> naming) {
        Set<Integer> upper = BareLevels.upper(view, entries, naming);
        Set<Integer> beside = upper.isEmpty() ? BareLevels.beside(view, entries, naming) : Set.of();
        OutlineBuilder builder = new OutlineBuilder(closers, upper, beside, null).read(view, entries);
        Levels levels = Levels.of(builder.top);
        if (!levels.fit(builder.top)) {
            builder = new OutlineBuilder(closers, upper, beside, levels).read(view, entries);
        }
        levels.assign(builder.top);
        return new Outline(List.copyOf(builder.preamble), List.copyOf(builder.top));
    }

    private OutlineBuilder read(TextView view, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            accept(view, entries, i);
        }
        for (SectionNode section : top) {
            ParallelHeadings.find(view, section, closers);
        }
        return this;
    }

    private void accept(TextView view, List<Entry> entries, int index) {
        Entry entry = entries.get(index);
        Opening opening = entry.opening();
        int start = entry.paragraph().start();
        int end = entry.paragraph().end();
        if (opening.isHeading()) {
            boolean above = upper.contains(index) || beside.contains(index);
            LevelKey key = above ? LevelKey.UPPER_BARE : LevelKey.of(opening);
            if (beside.contains(index)) {
                open = null;
            }
            if (levels == null) {
                closeUpTo(key);
            } else {
                closeNoHigher(levels, key);
            }
            leavePoints(opening);
            if (key.isBare() && open != null && isNamed(open)) {
                open = null;
            }
            SectionNode section = open(key, opening, start, end);
            if (opening.form() == Opening.Form.RUN_IN) {
                Marker first = firstOfList(view, entries, index);
                int from = opening.bodyStart();
                int text = first == null ? from : first.end();
                Opening.Form form = first == null ? Opening.Form.PLAIN : Opening.Form.POINT;
                Opening plain = new Opening(form, first, 0, false, text, text, text);
                section.add(new Body(from, end, plain, List.of()));
            }
            return;
        }
        if (opening.form() == Opening.Form.POINT && opening.marker() != null) {
            if (open == null || !listsInside(view, opening.marker(), end)) {
                closeUpTo(LevelKey.of(opening));
            }
        } else if (opening.form() == Opening.Form.PLAIN && closers.closes(view, start, end)) {
            closeToTop();
        }
        Body body = new Body(start, end, opening, entry.paragraph().cells());
        if (open == null && standsAlone(opening)) {
            SectionNode section = open(LevelKey.of(opening), opening, start, end);
            section.add(
                    new Body(section.start(), end, opening, entry.paragraph().cells()));
        } else if (open == null && !top.isEmpty()) {
            open = top.get(top.size() - 1);
            open.add(body);
        } else if (open == null) {
            preamble.add(body);
        } else {
            open.add(body);
        }
    }

    /** Whether 一、…；二、…；三、… all stand in one paragraph: points of the section that is open, whatever its own marker. */
    private static boolean listsInside(TextView view, Marker marker, int end) {
        if (marker.style() != MarkerStyle.HAN || marker.ordinal() != 1) {
            return false;
        }
        int stop = Sentences.find(view, marker.end(), end, STOPS);
        Marker next = stop + 1 < end ? MarkerScanner.numberedAtClause(view, stop + 1, end) : null;
        return next != null && next.isLike(marker) && next.ordinal() == 2;
    }

    /** The first point of a list that goes on in the next paragraph: （五）坚持以人为本。①新建学校一所；⏎②… */
    private static @Nullable Marker firstOfList(TextView view, List<Entry> entries, int index) {
        Entry entry = entries.get(index);
        if (index + 1 >= entries.size()) {
            return null;
        }
        Opening next = entries.get(index + 1).opening();
        Marker second = next.form() == Opening.Form.POINT ? next.marker() : null;
        if (second == null || second.ordinal() != 2) {
            return null;
        }
        Marker first = MarkerScanner.atParagraph(
                view, entry.opening().bodyStart(), entry.paragraph().end());
        return first != null && first.ordinal() == 1 && first.isLike(second) ? first : null;
    }

    private SectionNode open(LevelKey key, Opening opening, int start, int end) {
        Marker marker = opening.marker();
        SectionNode section = new SectionNode(key, opening, marker == null ? start : marker.start(), end, open);
        if (open == null) {
            top.add(section);
        } else {
            open.children().add(section);
            open.reach(end);
        }
        open = section;
        return section;
    }

    /** A numbered point at the highest level is a section without a heading, beside those that have one. */
    private static boolean standsAlone(Opening opening) {
        Marker marker = opening.marker();
        return opening.form() == Opening.Form.POINT
                && marker != null
                && !marker.style().isPoint();
    }

    /** A heading without a marker stands beside points that no heading stands over: 1.…2.…下周安排：1.…. */
    private void leavePoints(Opening opening) {
        while (opening.marker() == null && open != null && open.opening().form() == Opening.Form.POINT) {
            open = open.parent();
        }
    }

    /** Whether all that is open stands in a 任务一： or the like, beside which an unmarked heading stands. */
    private static boolean isNamed(SectionNode section) {
        SectionNode node = section;
        while (node.parent() != null) {
            node = node.parent();
        }
        Marker marker = node.opening().marker();
        return marker != null && marker.style() == MarkerStyle.NAMED;
    }

    private void closeUpTo(LevelKey key) {
        for (SectionNode node = open; node != null; node = node.parent()) {
            if (node.key().equals(key)) {
                open = node.parent();
                return;
            }
        }
    }

    private void closeNoHigher(Levels known, LevelKey key) {
        while (open != null && known.of(open.key()) >= known.of(key)) {
            open = open.parent();
        }
    }

    private void closeToTop() {
        SectionNode node = open;
        while (node != null && node.parent() != null) {
            node = node.parent();
        }
        open = node;
    }
}
