package org.worksummary.analysis.internal.header;

import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Reads the lines under a title: who speaks (某区人民政府区长 李某), who sends (报送单位：某局), when, and the document number.
 *
 * <p>The first organisation named here counts only where the title names none, or a shorter form of it.
 */
final class BylineReader {
    private static final int LONGEST_NAME = 4;
    /** 党支部书记, 党总支书记. */
    private static final int BRANCH_SECRETARY = 5;

    private final OrganizationNames names;
    private final Offices offices;
    private final LabelledFields labels;

    BylineReader(OrganizationNames names, LabelledFields labels, Offices offices) {
        this.names = names;
        this.labels = labels;
        this.offices = offices;
    }

    void read(TextView view, Paragraph paragraph, SpanSet times, HeaderNode header) {
        int start = paragraph.start();
        int end = paragraph.end();
        Range number = DocumentNumbers.find(view, start, end);
        if (number != null) {
            header.documentNumber = number;
            return;
        }
        labels.read(view, paragraph, times, header);
        speaker(view, start, end, header);
        nameBehindGap(view, start, end, header);
        time(view, start, end, times, header);
        if (header.organization == null) {
            organization(view, start, end, header);
        }
    }

    /** 某区人民政府代区长  韩 某: an organisation, offices, a gap, a name that may have a gap of its own; or a name without a gap. */
    private void speaker(TextView view, int start, int end, HeaderNode header) {
        int office = offices.beforeGap(view, start, end);
        int name = office;
        while (office >= 0 && view.charAt(name) == ' ') {
            name++;
        }
        if (office < 0) {
            name = offices.beforeName(view, start, end);
            office = name;
        }
        if (name < 0) {
            return;
        }
        header.author = new Range(name, end);
        int stop = branchEnd(view, offices.start(view, start, office), office);
        int last = names.endsLikeOne(view, start, stop) ? stop : names.longest(view, start, stop);
        if (last - start >= 2) {
            organization(view, start, last, header);
        }
    }

    /** Where the organisation ends before offices: behind the branch itself, where its secretary speaks (某车间党支部书记). */
    private static int branchEnd(TextView view, int stop, int office) {
        boolean secretary = view.endsWith("支部书记", office) || view.endsWith("总支书记", office);
        return secretary && office - stop <= BRANCH_SECRETARY ? office - 2 : stop;
    }

    /** 某县交通运输局  李 某: an organisation, a wide gap, a name. */
    private void nameBehindGap(TextView view, int start, int end, HeaderNode header) {
        int gap = view.indexOf(" ", start, end);
        while (gap > 0 && !names.endsLikeOne(view, start, gap)) {
            gap = view.indexOf(" ", gap + 1, end);
        }
        if (gap < 0 || header.author != null || !names.endsLikeOne(view, start, gap)) {
            return;
        }
        int from = gap;
        while (from < end && view.charAt(from) == ' ') {
            from++;
        }
        int wide = view.indexOf("  ", from, end);
        int name = wide < 0 ? from : wide + 2;
        if (isName(view, name, end)) {
            header.author = new Range(name, end);
            organization(view, start, gap, header);
        }
    }

    private void organization(TextView view, int start, int end, HeaderNode header) {
        Range known = header.organization;
        boolean fuller = known == null || isFuller(view, known, start, end);
        if (fuller && names.endsLikeOne(view, start, end)) {
            header.organization = new Range(start, end);
        }
    }

    /** Whether the stretch begins with all of the known name's characters and goes on, or has fewer gaps between them. */
    private static boolean isFuller(TextView view, Range known, int start, int end) {
        int at = start;
        for (int i = known.start(); i < known.end(); i++) {
            if (view.charAt(i) == ' ') {
                continue;
            }
            if (at >= end || view.charAt(at++) != view.charAt(i)) {
                return false;
            }
        }
        return at < end || end - start < known.end() - known.start();
    }

    private void time(TextView view, int start, int end, SpanSet times, HeaderNode header) {
        for (int i = start; i < end; i++) {
            if (times.startCovering(i) != i) {
                continue;
            }
            int stop = times.endCovering(i);
            boolean alone = i == start && stop == end || view.at(start) == '(' && stop >= end - 1;
            boolean day = view.charAt(stop - 1) == '日' || isNumeric(view, i, stop);
            if (alone && header.period == null && holdsDash(view, i, stop)) {
                header.period = new Range(i, stop);
            } else if (day && header.date == null && (isNumeric(view, i, stop) || !holdsDash(view, i, stop))) {
                header.date = new Range(i, stop);
            }
            return;
        }
    }

    /** Whether a day is written in figures, with two signs between: 2024.10.8, 2024-10-08. */
    private static boolean isNumeric(TextView view, int start, int end) {
        int signs = 0;
        for (int i = start; i < end; i++) {
            char c = view.charAt(i);
            if ("./-".indexOf(c) >= 0) {
                signs++;
            } else if (!Chars.isDigit(c)) {
                return false;
            }
        }
        return signs == 2;
    }

    static boolean holdsDash(TextView view, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Chars.isDash(view.charAt(i)) || view.charAt(i) == '至') {
                return true;
            }
        }
        return false;
    }

    /** Two to four Han characters or characters of a mask (李某, ×××, xxx), with or without a gap inside. */
    static boolean isName(TextView view, int start, int end) {
        int han = 0;
        for (int i = start; i < end; i++) {
            char c = view.charAt(i);
            if (Chars.isHan(c) || "xX×*〇○".indexOf(c) >= 0) {
                han++;
            } else if (c != ' ' && c != '·') {
                return false;
            }
        }
        return han >= 2 && han <= LONGEST_NAME && view.charAt(start) != '一';
    }
}
