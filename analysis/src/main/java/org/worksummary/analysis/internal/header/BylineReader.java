package org.worksummary.analysis.internal.header;

import java.util.List;
import org.worksummary.analysis.internal.lexicon.Lexicon;
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

    private final OrganizationNames names;
    private final List<String> offices = Lexicon.words("offices.txt");
    private final List<List<String>> labels = Lexicon.read("byline-labels.txt");

    BylineReader(OrganizationNames names) {
        this.names = names;
    }

    void read(TextView view, Paragraph paragraph, SpanSet times, HeaderNode header) {
        int start = paragraph.start();
        int end = paragraph.end();
        Range number = DocumentNumbers.find(view, start, end);
        if (number != null) {
            header.documentNumber = number;
            return;
        }
        for (List<String> label : labels) {
            labelled(view, start, end, label.get(0), label.get(1), header);
        }
        speaker(view, start, end, header);
        nameBehindGap(view, start, end, header);
        time(view, start, end, times, header);
    }

    private void labelled(TextView view, int start, int end, String label, String field, HeaderNode header) {
        int at = view.indexOf(label, start, end);
        if (at < 0) {
            return;
        }
        int from = at + label.length();
        int stop = from;
        while (stop < end && " ，;".indexOf(view.charAt(stop)) < 0) {
            stop++;
        }
        if (stop - from < 2) {
            return;
        }
        if (field.equals("organization")) {
            organization(view, from, stop, header);
        } else if (header.author == null && isName(view, from, stop)) {
            header.author = new Range(from, stop);
        }
    }

    /** 某区人民政府代区长  韩 某: an organisation, an office, a gap, a name that may have a gap of its own. */
    private void speaker(TextView view, int start, int end, HeaderNode header) {
        for (String office : offices) {
            int at = view.indexOf(office, start, end);
            int behind = at + office.length();
            if (at < start || behind >= end || view.charAt(behind) != ' ') {
                continue;
            }
            int from = behind;
            while (from < end && view.charAt(from) == ' ') {
                from++;
            }
            if (isName(view, from, end)) {
                header.author = new Range(from, end);
                int stop = at > start && view.charAt(at - 1) == '代' ? at - 1 : at;
                int name = names.endsLikeOne(view, start, stop) ? stop : names.longest(view, start, stop);
                if (name - start >= 2) {
                    organization(view, start, name, header);
                }
                return;
            }
        }
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
            boolean bracketed = view.at(start) == '(' && stop >= end - 1;
            boolean day = view.charAt(stop - 1) == '日';
            if (bracketed && header.period == null && holdsDash(view, i, stop)) {
                header.period = new Range(i, stop);
            } else if (day && header.date == null && !holdsDash(view, i, stop)) {
                header.date = new Range(i, stop);
            }
            return;
        }
    }

    private static boolean holdsDash(TextView view, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Chars.isDash(view.charAt(i)) || view.charAt(i) == '至') {
                return true;
            }
        }
        return false;
    }

    /** Two to four Han characters, with or without a gap inside. */
    static boolean isName(TextView view, int start, int end) {
        int han = 0;
        for (int i = start; i < end; i++) {
            char c = view.charAt(i);
            if (Chars.isHan(c)) {
                han++;
            } else if (c != ' ' && c != '·') {
                return false;
            }
        }
        return han >= 2 && han <= LONGEST_NAME && view.charAt(start) != '一';
    }
}
