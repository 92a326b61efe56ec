package org.worksummary.analysis.internal.outline;

import java.util.List;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.block.Opening.Form;
import org.worksummary.analysis.internal.marker.Marker;
import org.worksummary.analysis.internal.marker.MarkerStyle;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds the short unmarked lines that are headings by what stands around them.
 *
 * <p>Is one: a bare line (see {@link BareLine}) behind a finished sentence, with text below; one right above another such line, in a document with more
 * of them below, or with such a pair above; one above a table, where the document has other bare headings. A ◆ or a picture before it is
 * no part of it. Is none: a line in a run of short lines, as of verse or names.
 */
final class BareHeadings {
    private static final int SHORTEST_UPPER = 4;

    private final TextView view;
    private final List<Entry> entries;

    /** Reads entries, which are changed in place. */
    BareHeadings(TextView view, List<Entry> entries) {
        this.view = view;
        this.entries = entries;
    }

    void find() {
        int found = 0;
        int last = lastBare();
        boolean paired = false;
        for (int i = 0; i < entries.size() && i <= last + 1; i++) {
            boolean upper = (paired || last > i + 1) && leadsBare(i);
            if (isBare(i) && followsText(i) && (upper || leadsText(i))) {
                take(i);
                found++;
                paired |= upper;
            }
        }
        for (int i = 0; found > 0 && i < entries.size(); i++) {
            if (isBare(i) && BareLine.namesTable(view, entries, i)) {
                take(i);
            }
        }
    }

    private void take(int i) {
        Entry entry = entries.get(i);
        int start = textStart(entry);
        int end = entry.paragraph().end();
        int stop = view.charAt(end - 1) == ':' ? end - 1 : end;
        Opening heading = new Opening(Form.HEADING, null, 0, false, start, stop, end);
        entries.set(i, new Entry(entry.index(), entry.paragraph(), heading));
    }

    /** Whether the next line is a heading too and stands below this one, as others do: 今年做了哪些事⏎产业发展⏎…. */
    private boolean leadsBare(int i) {
        return i + 1 < entries.size()
                && isBare(i + 1)
                && leadsText(i + 1)
                && !entries.get(i + 1).paragraph().blankBefore()
                && entries.get(i).paragraph().length() >= SHORTEST_UPPER;
    }

    /** The last entry that is a bare line with text below it or above such a line, but not the lower one of the two. */
    private int lastBare() {
        int i = entries.size() - 1;
        while (i >= 0 && !(isBare(i) && followsText(i) && (leadsText(i) || leadsBare(i)))) {
            i--;
        }
        return i;
    }

    private boolean isBare(int i) {
        return isBare(view, entries.get(i));
    }

    /** {@return whether an entry that is no heading yet can be a bare one} */
    static boolean isBare(TextView view, Entry entry) {
        Marker marker = entry.opening().marker();
        boolean bullet =
                marker != null && marker.style() == MarkerStyle.BULLET && view.charAt(marker.start()) > '\u007f';
        boolean picture = marker != null && marker.style() == MarkerStyle.PICTURE;
        return (bullet || picture || entry.opening().form() == Form.PLAIN)
                && BareLine.fits(view, entry.paragraph(), textStart(entry));
    }

    /** Where a line's own words begin, behind a ◆ or the like. */
    private static int textStart(Entry entry) {
        Marker marker = entry.opening().marker();
        return marker == null ? entry.paragraph().start() : marker.end();
    }

    /** A heading stands behind a finished sentence, a heading, or nothing; not in a run of short lines. */
    private boolean followsText(int i) {
        if (i == 0) {
            return true;
        }
        Entry before = entries.get(i - 1);
        return before.opening().form() != Form.PLAIN
                || before.opening().isHeading()
                || !isBare(i - 1)
                || entries.get(i).paragraph().blankBefore();
    }

    private boolean leadsText(int i) {
        if (i + 1 >= entries.size()) {
            return false;
        }
        Entry next = entries.get(i + 1);
        return !isBare(i + 1) && !next.paragraph().isTableRow();
    }
}
