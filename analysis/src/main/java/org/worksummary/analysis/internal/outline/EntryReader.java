package org.worksummary.analysis.internal.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.block.HeadingShape;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.block.Opening.Form;
import org.worksummary.analysis.internal.block.Sentences;
import org.worksummary.analysis.internal.block.Sentences.Stops;
import org.worksummary.analysis.internal.marker.Marker;
import org.worksummary.analysis.internal.marker.MarkerStyle;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Settles by its neighbours what a paragraph's beginning is, where the paragraph alone does not tell.
 *
 * <p>A whole sentence behind a marker (二、工作亮点。) is a heading where text or deeper markers follow it, else a point. Short
 * marked lines without text of their own are points where none of their kind has text. A short unmarked line is a
 * heading where text follows.
 */
public final class EntryReader {
    private static final Stops STOPS = Stops.of("。!?;:");
    private static final Stops CLAUSES = Stops.of("，,。;:!?");
    private static final int LONGEST_SPOKEN = 20;
    private static final int LONG = 30;
    private static final int SHORTEST_GLUED = 4;
    private static final int LONGEST_GLUED = 12;
    private static final int ENOUGH_HEADED = 2;

    /** The styles whose whole sentences are headings always. */
    private static final Set<MarkerStyle> TOP =
            EnumSet.of(MarkerStyle.PART, MarkerStyle.SUBPART, MarkerStyle.FORMAL, MarkerStyle.HAN);

    private final TextView view;
    private final List<Entry> entries;

    private EntryReader(TextView view, List<Entry> entries) {
        this.view = view;
        this.entries = new ArrayList<>(entries);
    }

    /** {@return the entries with every beginning settled: no {@link Form#SENTENCE} is left} */
    public static List<Entry> settle(TextView view, List<Entry> entries) {
        EntryReader reader = new EntryReader(view, entries);
        reader.sentences();
        reader.spokenParts();
        reader.gluedHeadings();
        new BareHeadings(view, reader.entries).find();
        reader.shortPoints();
        return List.copyOf(reader.entries);
    }

    private void sentences() {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.opening().form() == Form.SENTENCE) {
                Marker marker = entry.opening().marker();
                boolean top = marker != null && TOP.contains(marker.style());
                boolean heading = top || hasText(i) && !followsPoint(i);
                entries.set(i, entry.as(heading ? Form.HEADING : Form.POINT));
            } else if (shortLine(i) != null && followsPoint(i) && !hasText(i)) {
                entries.set(i, entry.as(Form.POINT));
            }
        }
    }

    /** 首先，汇报一年来的工作。 is the heading of a part where it has its paragraph for itself and text follows. */
    private void spokenParts() {
        for (int i = 0; i + 1 < entries.size(); i++) {
            Entry entry = entries.get(i);
            Marker marker = entry.opening().marker();
            boolean spoken = marker != null
                    && entry.opening().form() == Form.POINT
                    && (marker.style() == MarkerStyle.FIRST_NEXT || marker.style() == MarkerStyle.ORDINAL);
            Opening next = entries.get(i + 1).opening();
            if (!spoken
                    || marker == null
                    || next.form() != Form.PLAIN
                    || entries.get(i + 1).paragraph().length() < LONG) {
                continue;
            }
            int end = entry.paragraph().end();
            int stop = Sentences.find(view, marker.end(), end, STOPS);
            boolean alone = stop >= end - 1 && stop - marker.end() <= LONGEST_SPOKEN;
            if (alone && HeadingShape.fits(view, marker.end(), stop)) {
                Opening heading = new Opening(Form.HEADING, marker, 0, false, marker.end(), stop, end);
                entries.set(i, new Entry(entry.index(), entry.paragraph(), heading));
            }
        }
    }

    /**
     * （五）党建引领不放松，落实“三会一课”，开支部会十二次。 among （四）…。 with headings: its first clause is its heading, glued to the text.
     */
    private void gluedHeadings() {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Marker marker = entry.opening().marker();
            if (marker == null
                    || entry.opening().form() != Form.POINT
                    || marker.style() != MarkerStyle.HAN_BRACKETS && marker.style() != MarkerStyle.HAN
                    || !areHeaded(i, -1) && !areHeaded(i, 1)) {
                continue;
            }
            int start = marker.end();
            int end = entry.paragraph().end();
            int stop = Sentences.find(view, start, end, CLAUSES);
            boolean clause = stop < end && "，,".indexOf(view.charAt(stop)) >= 0 && isPlain(start, stop);
            int length = stop - start;
            if (clause && end - stop > LONG && length >= SHORTEST_GLUED && length <= LONGEST_GLUED) {
                Opening heading = new Opening(Form.RUN_IN, marker, 0, false, start, stop, stop + 1);
                entries.set(i, new Entry(entry.index(), entry.paragraph(), heading));
            }
        }
    }

    private boolean isPlain(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Chars.isHan(view.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the two or more entries of the same list before this one, or behind it, all are headings that their text runs on from. */
    private boolean areHeaded(int i, int step) {
        Marker own = entries.get(i).opening().marker();
        int headed = 0;
        for (int j = i + step; own != null && j >= 0 && j < entries.size() && headed < ENOUGH_HEADED; j += step) {
            Marker other = entries.get(j).opening().marker();
            if (other != null && other.isLike(own)) {
                headed++;
                if (entries.get(j).opening().form() != Form.RUN_IN
                        || other.ordinal() != own.ordinal() + step * headed) {
                    return false;
                }
            } else if (other != null && other.style().compareTo(own.style()) < 0) {
                return false;
            }
        }
        return headed == ENOUGH_HEADED;
    }

    /** Whether the entry before it is a point of the same sequence. */
    private boolean followsPoint(int i) {
        Marker own = entries.get(i).opening().marker();
        Opening before = i == 0 ? null : entries.get(i - 1).opening();
        Marker other = before == null ? null : before.marker();
        return before != null && other != null && own != null && before.form() == Form.POINT && other.isLike(own);
    }

    /** Whether what follows the entry belongs under it: plain text, or a marker of another kind that is new here. */
    private boolean hasText(int i) {
        if (i + 1 >= entries.size()) {
            return false;
        }
        Opening next = entries.get(i + 1).opening();
        Marker marker = next.marker();
        Marker own = entries.get(i).opening().marker();
        if (marker == null) {
            return next.form() == Form.PLAIN && !BareHeadings.isBare(view, entries.get(i + 1));
        }
        if (own == null || LevelKey.of(next).equals(LevelKey.of(entries.get(i).opening()))) {
            return false;
        }
        return marker.ordinal() <= 1;
    }

    /** Turns runs of marked short lines without any text under them from headings into points. */
    private void shortPoints() {
        int i = 0;
        while (i < entries.size()) {
            Marker marker = shortLine(i);
            if (marker == null) {
                i++;
                continue;
            }
            int end = i;
            while (end < entries.size()) {
                Marker other = shortLine(end);
                if (other == null || !other.isLike(marker)) {
                    break;
                }
                end++;
            }
            boolean text = end < entries.size() && belongsUnder(entries.get(end), marker);
            if (end - i > 1 && !text && !continues(i - 1, marker) && !continues(end, marker)) {
                for (int j = i; j < end; j++) {
                    entries.set(j, entries.get(j).as(Form.POINT));
                }
            }
            i = end;
        }
    }

    private @Nullable Marker shortLine(int i) {
        Opening opening = entries.get(i).opening();
        Marker marker = opening.marker();
        if (marker == null || opening.form() != Form.HEADING || opening.depth() > 0 || opening.label()) {
            return null;
        }
        MarkerStyle style = marker.style();
        boolean high = TOP.contains(style) || style == MarkerStyle.DECIMAL || style == MarkerStyle.HAN_BRACKETS;
        return high ? null : marker;
    }

    private boolean belongsUnder(Entry next, Marker marker) {
        Marker other = next.opening().marker();
        if (other == null) {
            return next.opening().form() == Form.PLAIN;
        }
        return other.style().compareTo(marker.style()) > 0 && other.ordinal() <= 1;
    }

    /** Whether the neighbour is a heading of the same kind, with text of its own. */
    private boolean continues(int i, Marker marker) {
        if (i < 0 || i >= entries.size()) {
            return false;
        }
        Opening opening = entries.get(i).opening();
        Marker other = opening.marker();
        return opening.form() == Form.RUN_IN && other != null && other.isLike(marker);
    }
}
