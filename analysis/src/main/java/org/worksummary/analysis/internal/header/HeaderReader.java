package org.worksummary.analysis.internal.header;

import java.util.List;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.block.RuleLines;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.marker.Marker;
import org.worksummary.analysis.internal.marker.MarkerStyle;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/** Reads what a report says about itself, and tells where its body begins and ends. Immutable. */
public final class HeaderReader {
    private static final int LONGEST_BYLINE = 60;
    private static final int MOST_BYLINES = 12;

    private final NoticeCues notices = new NoticeCues();
    private final OrganizationNames names = new OrganizationNames();
    private final TitleReader titleReader = new TitleReader(names);
    private final Offices offices = new Offices();
    private final LabelledFields labels = new LabelledFields(names, offices);
    private final BylineReader bylines = new BylineReader(names, labels, offices);
    private final Salutations salutations = new Salutations(names);
    private final TitleFinder titles = new TitleFinder(new DraftFrame(salutations));
    private final SignatureReader signatures = new SignatureReader(names);
    private final SelfIntroduction introduction = new SelfIntroduction(names, offices);

    /**
     * Reads the header.
     *
     * @param openings how each paragraph begins
     * @param times the time expressions of the view
     */
    public HeaderNode read(TextView view, List<Paragraph> paragraphs, List<Opening> openings, SpanSet times) {
        HeaderNode header = new HeaderNode();
        boolean[] aside = new boolean[paragraphs.size()];
        for (int i = 0; i < aside.length; i++) {
            Marker marker = openings.get(i).marker();
            aside[i] = (marker == null || marker.style() == MarkerStyle.PICTURE)
                    && notices.isNotice(view, paragraphs.get(i))
                    && !labels.isPeriod(view, paragraphs.get(i), times);
        }
        header.bodyTo = paragraphs.size();
        int[] title = titles.find(view, paragraphs, openings, aside);
        if (title != null) {
            title(view, paragraphs, openings, title, header);
        }
        titleReader.read(view, times, header);
        bylines(view, paragraphs, openings, aside, times, header);
        header.bodyTo = DraftFrame.end(view, paragraphs, openings, header.bodyFrom);
        for (int i = header.bodyFrom; i < paragraphs.size(); i++) {
            boolean behind = i >= header.bodyTo && !RuleLines.isRule(view, paragraphs.get(i));
            if (aside[i] || behind) {
                header.notices.add(i);
            }
        }
        while (header.bodyTo > header.bodyFrom && aside[header.bodyTo - 1]) {
            header.bodyTo--;
        }
        signatures.read(view, paragraphs, openings, times, header);
        introduction.read(view, paragraphs, header);
        return header;
    }

    private void title(
            TextView view, List<Paragraph> paragraphs, List<Opening> openings, int[] lines, HeaderNode header) {
        for (int i = 0; i < lines[0]; i++) {
            Range number = DocumentNumbers.find(
                    view, paragraphs.get(i).start(), paragraphs.get(i).end());
            if (number != null) {
                header.documentNumber = number;
                header.bylines.add(i);
            } else if (isLetterhead(view, paragraphs, i, lines[0])) {
                header.bylines.add(i);
            } else if (!RuleLines.isRule(view, paragraphs.get(i))) {
                header.notices.add(i);
            }
        }
        for (int i = lines[0]; i <= lines[1]; i++) {
            header.titleLines.add(i);
        }
        Opening first = openings.get(lines[0]);
        int start = first.isHeading()
                ? first.headingStart()
                : paragraphs.get(lines[0]).start();
        start = isLabelled(first) ? first.bodyStart() : start;
        Opening last = openings.get(lines[1]);
        boolean heading = last.isHeading() && !isLabelled(last);
        int end = heading ? last.headingEnd() : paragraphs.get(lines[1]).end();
        while (start < end && !isTitleSign(view.charAt(start))) {
            start++;
        }
        header.title = new Range(start, TitleEnd.withoutPictures(view, start, end));
        header.bodyFrom = lines[1] + 1;
    }

    /** Whether a label stands before the title's own words: 【月报】某部3月工作总结. */
    private static boolean isLabelled(Opening opening) {
        return opening.label() && opening.form() == Opening.Form.RUN_IN;
    }

    /** A line above the document's number that is its issuer (发文机关标志): 某某县财政局, 某某县人民政府文件; see GB/T 9704-2012, 7.2.4. */
    private boolean isLetterhead(TextView view, List<Paragraph> paragraphs, int line, int title) {
        Paragraph paragraph = paragraphs.get(line);
        boolean issuer = names.endsLikeOne(view, paragraph.start(), paragraph.end())
                || view.startsWith("文件", paragraph.end() - 2);
        if (!issuer || line + 1 >= title) {
            return false;
        }
        Paragraph next = paragraphs.get(line + 1);
        return DocumentNumbers.find(view, next.start(), next.end()) != null;
    }

    /** Decoration before a title is no part of it: emoji, stars, dashes. */
    private static boolean isTitleSign(char c) {
        return Character.isLetterOrDigit(c) || "“《(×*_【[〇○".indexOf(c) >= 0;
    }

    private void bylines(
            TextView view,
            List<Paragraph> paragraphs,
            List<Opening> openings,
            boolean[] aside,
            SpanSet times,
            HeaderNode header) {
        int i = header.bodyFrom;
        int limit = Math.min(paragraphs.size(), i + MOST_BYLINES);
        boolean titled = header.title != null;
        for (; i < limit; i++) {
            Paragraph paragraph = paragraphs.get(i);
            Range addressee = salutations.line(view, paragraph);
            if (addressee != null) {
                header.addressee = addressee;
                header.addresseeLine = i;
                i++;
                break;
            }
            if (aside[i]) {
                header.notices.add(i);
                continue;
            }
            if (titled && isSpeaker(view, paragraphs, i)) {
                header.bylines.add(i);
                header.author = header.author == null ? new Range(paragraph.start(), paragraph.end()) : header.author;
                continue;
            }
            Opening opening = openings.get(i);
            Marker marker = opening.marker();
            boolean dash = (view.charAt(paragraph.start()) == '—' || view.charAt(paragraph.start()) == '-')
                    && (marker == null || marker.style() != MarkerStyle.HAN);
            if (!titled
                    || (opening.form() != Opening.Form.PLAIN && !dash && !labels.opens(view, paragraph))
                    || !isByline(view, paragraph, times)) {
                break;
            }
            header.bylines.add(i);
            if (dash && header.subtitle == null) {
                header.subtitle = behindDashes(view, paragraph);
            }
            bylines.read(view, paragraph, times, header);
        }
        header.bodyFrom = Math.max(header.bodyFrom, i);
        if (header.addressee == null && header.bodyFrom < paragraphs.size()) {
            header.addressee = salutations.opening(view, paragraphs.get(header.bodyFrom));
        }
    }

    /** A name alone right above those who are spoken to: 宁某某⏎各位代表：. */
    private boolean isSpeaker(TextView view, List<Paragraph> paragraphs, int line) {
        Paragraph paragraph = paragraphs.get(line);
        return line + 1 < paragraphs.size()
                && BylineReader.isName(view, paragraph.start(), paragraph.end())
                && !names.endsLikeOne(view, paragraph.start(), paragraph.end())
                && salutations.line(view, paragraphs.get(line + 1)) != null;
    }

    private static Range behindDashes(TextView view, Paragraph paragraph) {
        int start = paragraph.start();
        while (start < paragraph.end() - 1 && (Chars.isDash(view.charAt(start)) || view.charAt(start) == ' ')) {
            start++;
        }
        return new Range(start, paragraph.end());
    }

    /** A line under the title: it is bracketed or begins with a dash, holds a label, a number, a day, or a name behind a gap; or it is an organisation's name and nothing else. */
    private boolean isByline(TextView view, Paragraph paragraph, SpanSet times) {
        int start = paragraph.start();
        int end = paragraph.end();
        if (end - start > LONGEST_BYLINE || view.indexOf("。", start, end) >= 0) {
            return false;
        }
        char first = view.charAt(start);
        boolean marked = first == '(' || first == '—' || first == '-';
        boolean labelled = view.indexOf(":", start, end - 1) >= 0;
        boolean gap = view.indexOf(" ", start, end) >= 0;
        boolean day = times.endCovering(start) == end;
        boolean person = offices.beforeName(view, start, end) >= 0;
        boolean organization = names.endsLikeOne(view, start, end);
        return marked
                || labelled
                || gap
                || day
                || person
                || organization
                || DocumentNumbers.find(view, start, end) != null;
    }
}
