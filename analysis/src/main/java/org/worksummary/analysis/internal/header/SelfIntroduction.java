package org.worksummary.analysis.internal.header;

import java.util.List;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Reads author and organisation where a report says them in its first paragraphs.
 *
 * <p>{@code 我是客服二部售后组的邱某某，} and {@code 我是某中学教师邱某某} give both, {@code 我叫邱某某} the author; {@code 我代表某某区人民政府，向大会报告工作} and
 * {@code 现任销售二部经理} give the organisation. Not: 我是在…, 我是党的…
 * without a name behind.
 */
final class SelfIntroduction {
    private static final int FIRST_PARAGRAPHS = 3;
    private static final int REACH = 40;

    private final OrganizationNames names;
    private final Offices offices;

    SelfIntroduction(OrganizationNames names, Offices offices) {
        this.names = names;
        this.offices = offices;
    }

    void read(TextView view, List<Paragraph> paragraphs, HeaderNode header) {
        int limit = Math.min(paragraphs.size(), header.bodyFrom + FIRST_PARAGRAPHS);
        for (int i = header.bodyFrom; i < limit; i++) {
            person(view, paragraphs.get(i), header);
            speaker(view, paragraphs.get(i), header);
            post(view, paragraphs.get(i), header);
        }
        Range signature = header.signature;
        if (signature == null) {
            return;
        }
        boolean person = BylineReader.isName(view, signature.start(), signature.end())
                && !names.endsLikeOne(view, signature.start(), signature.end())
                && !isOrganization(view, signature, header);
        if (person && header.author == null) {
            header.author = signature;
        } else if (!person && header.organization == null) {
            header.organization = signature;
        }
    }

    /** Whether the header names the signature as the organisation that reports. */
    private static boolean isOrganization(TextView view, Range signature, HeaderNode header) {
        Range known = header.organization;
        return known != null
                && view.subSequence(signature.start(), signature.end())
                        .equals(view.subSequence(known.start(), known.end()));
    }

    private void person(TextView view, Paragraph paragraph, HeaderNode header) {
        int named = view.indexOf("我叫", paragraph.start(), paragraph.end());
        int at = named >= 0 ? named : view.indexOf("我是", paragraph.start(), paragraph.end());
        if (at < 0) {
            return;
        }
        int limit = Math.min(paragraph.end(), at + REACH);
        int stop = at + 2;
        while (stop < limit && "，。,;!".indexOf(view.charAt(stop)) < 0) {
            stop++;
        }
        if (named >= 0 && BylineReader.isName(view, at + 2, stop)) {
            header.author = header.author == null ? new Range(at + 2, stop) : header.author;
            return;
        }
        int name = offices.beforeName(view, at + 2, stop);
        int office = name < 0 ? -1 : offices.start(view, at + 2, name);
        if (name >= 0) {
            header.author = header.author == null ? new Range(name, stop) : header.author;
            if (header.organization == null && names.endsLikeOne(view, at + 2, office)) {
                header.organization = new Range(at + 2, office);
            }
            return;
        }
        if (header.author != null) {
            return;
        }
        int one = view.indexOf("的一名", at, stop);
        if (one >= 0 && header.organization == null && names.endsLikeOne(view, at + 2, one)) {
            header.organization = new Range(at + 2, one);
        }
        for (int i = stop - 2; i > at + 3 && stop - i <= 4; i--) {
            if (view.charAt(i - 1) == '的' && BylineReader.isName(view, i, stop)) {
                header.author = new Range(i, stop);
                if (header.organization == null) {
                    header.organization = new Range(at + 2, i - 1);
                }
                return;
            }
        }
    }

    /** 现任销售二部片区经理: the organisation is what ends like one before the office. */
    private void post(TextView view, Paragraph paragraph, HeaderNode header) {
        int at = view.indexOf("现任", paragraph.start(), paragraph.end());
        if (at < 0 || header.organization != null) {
            return;
        }
        int stop = at + 2;
        int limit = Math.min(paragraph.end(), at + REACH);
        while (stop < limit && Chars.isHan(view.charAt(stop))) {
            stop++;
        }
        int end = names.longest(view, at + 2, stop);
        if (end > 0) {
            header.organization = new Range(at + 2, end);
        }
    }

    private static void speaker(TextView view, Paragraph paragraph, HeaderNode header) {
        int at = view.indexOf("代表", paragraph.start(), paragraph.end());
        if (at < 0 || header.organization != null || at == 0 || view.charAt(at - 1) != '我') {
            return;
        }
        int stop = at + 2;
        int limit = Math.min(paragraph.end(), at + REACH);
        while (stop < limit && Chars.isHan(view.charAt(stop)) && "向就作做将对".indexOf(view.charAt(stop)) < 0) {
            stop++;
        }
        if (stop - at > 4) {
            header.organization = new Range(at + 2, stop);
        }
    }
}
