package org.worksummary.analysis.internal.header;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;

/**
 * Reads the labelled fields of lines under a title: {@code 报送部门：某处  填报人：李某}, {@code - **报告周期**：3月4日—8日}, {@code | 姓名 | 李某 |}.
 *
 * <p>A label stands at the beginning of a line, behind a gap or a sign that parts fields, and a colon follows it, or a cell of
 * its own does. A single day is no period ({@code 时间：2023年5月4日}).
 */
final class LabelledFields {
    private static final WordTable LABELS = WordTable.read("byline-labels.txt");
    private static final String SIGNS = " *-•●>#";
    /** 2026-02-02 is a day, 2026.2.2-2026.2.8 is none. */
    private static final int LONGEST_DAY = 10;

    private final OrganizationNames names;
    private final Offices offices;

    LabelledFields(OrganizationNames names, Offices offices) {
        this.names = names;
        this.offices = offices;
    }

    /** {@return whether the paragraph begins with a label and its colon} */
    boolean opens(TextView view, Paragraph paragraph) {
        int start = skip(view, paragraph.start(), paragraph.end());
        return value(view, LABELS.at(view, start), start, paragraph.end()) >= 0;
    }

    /** {@return whether the paragraph is nothing but a label with a time of more than a day} */
    boolean isPeriod(TextView view, Paragraph paragraph, SpanSet times) {
        int start = skip(view, paragraph.start(), paragraph.end());
        WordTable.Entry label = LABELS.at(view, start);
        int value = value(view, label, start, paragraph.end());
        return value >= 0 && label != null && label.field(0).equals("period") && periodEnd(view, value, times) > 0;
    }

    void read(TextView view, Paragraph paragraph, SpanSet times, HeaderNode header) {
        if (paragraph.isTableRow()) {
            cells(view, paragraph, times, header);
        }
        int end = paragraph.end();
        for (int i = paragraph.start(); i < end; i++) {
            boolean begins = i == paragraph.start() || " *;，|(>-/".indexOf(view.charAt(i - 1)) >= 0;
            WordTable.Entry label = begins ? LABELS.at(view, i) : null;
            int value = value(view, label, i, end);
            if (label != null && value >= 0) {
                field(view, label, value, end, times, header);
                i = value - 1;
            }
        }
    }

    private void cells(TextView view, Paragraph paragraph, SpanSet times, HeaderNode header) {
        for (int i = 0; i + 1 < paragraph.cells().size(); i++) {
            Paragraph.Cell cell = paragraph.cells().get(i);
            WordTable.Entry label = LABELS.at(view, cell.start());
            if (label != null && cell.start() + label.length() == cell.end()) {
                Paragraph.Cell value = paragraph.cells().get(i + 1);
                field(view, label, value.start(), value.end(), times, header);
            }
        }
    }

    /** Where the value behind a label and its colon begins, or -1. */
    private static int value(TextView view, WordTable.@Nullable Entry label, int start, int end) {
        if (label == null) {
            return -1;
        }
        int colon = skip(view, start + label.length(), end);
        return colon < end && view.charAt(colon) == ':' ? skip(view, colon + 1, end) : -1;
    }

    private void field(TextView view, WordTable.Entry label, int from, int end, SpanSet times, HeaderNode header) {
        switch (label.field(0)) {
            case "organization" -> organization(view, from, stop(view, from, end), header);
            case "author" -> author(view, from, end, header);
            default -> {
                int stop = periodEnd(view, from, times);
                if (header.period == null && stop > 0) {
                    header.period = new Range(from, stop);
                }
            }
        }
    }

    private void organization(TextView view, int from, int stop, HeaderNode header) {
        boolean free = header.organization == null || header.organizationGuessed;
        if (free && stop - from >= 2 && names.endsLikeOne(view, from, stop)) {
            header.organization = new Range(from, stop);
            header.organizationGuessed = false;
        }
    }

    /** A name, behind an office or not, or a family name and a gap before the rest of it. A field that is only masked (填报人：xxx) names nobody. */
    private void author(TextView view, int from, int end, HeaderNode header) {
        int stop = stop(view, from, end);
        if (offices.endsLikeOne(view, from, stop) && stop < end) {
            author(view, skip(view, stop, end), end, header);
            return;
        }
        int name = offices.beforeName(view, from, stop);
        if (name >= 0) {
            author(view, name, end, header);
            return;
        }
        if (stop - from == 1 && stop < end) {
            int rest = skip(view, stop, end);
            stop = rest - stop <= 2 ? stop(view, rest, end) : stop;
        }
        boolean named = from < stop && Chars.isHan(view.charAt(from));
        if (named && header.author == null && BylineReader.isName(view, from, stop)) {
            header.author = new Range(from, stop);
        }
    }

    private static int stop(TextView view, int from, int end) {
        int stop = from;
        while (stop < end && " ，;|)*".indexOf(view.charAt(stop)) < 0) {
            stop++;
        }
        return stop;
    }

    /** Where the time ends that begins at the index and is longer than a day, or 0. */
    private static int periodEnd(TextView view, int from, SpanSet times) {
        if (times.startCovering(from) != from) {
            return 0;
        }
        int end = times.endCovering(from);
        boolean figures = Chars.isDigit(view.charAt(end - 1)) && end - from <= LONGEST_DAY;
        boolean day = "日号".indexOf(view.charAt(end - 1)) >= 0;
        return figures || day && !BylineReader.holdsDash(view, from, end) ? 0 : end;
    }

    private static int skip(TextView view, int from, int end) {
        int i = from;
        while (i < end && SIGNS.indexOf(view.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
