package org.worksummary.analysis.internal.header;

import java.util.List;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Reads organisation, period and topic out of a title: 县委组织部 | 一季度 | 党建 | 工作总结.
 *
 * <p>The organisation is what stands before the time or before 关于; without either, as much of the title as ends like a name. A
 * government's report to its congress (政府工作报告) is named after the year it is given in, not the year it reports on.
 */
final class TitleReader {
    private static final int MOST_TOPIC = 16;

    private final OrganizationNames names;
    private final List<String> tails = Lexicon.words("title-tails.txt");

    TitleReader(OrganizationNames names) {
        this.names = names;
    }

    void read(TextView view, SpanSet times, HeaderNode header) {
        Range title = header.title;
        if (title == null) {
            return;
        }
        boolean speech = isSpeech(view, title);
        int time = firstTime(times, title.start(), title.end());
        if (time >= 0 && !speech && !isPlanned(view, title.start(), time)) {
            header.period = new Range(time, times.endCovering(time));
        }
        organization(view, title, time, speech, header);
        if (header.period != null && !speech) {
            topic(view, title, header.period.end(), header);
        }
    }

    private void organization(TextView view, Range title, int time, boolean speech, HeaderNode header) {
        int line = lineEnd(view, title.start(), title.end());
        if (line < title.end() && names.endsLikeOne(view, title.start(), line)) {
            header.organization = new Range(title.start(), line);
            return;
        }
        boolean bracketed = time > title.start() && view.charAt(time - 1) == '(';
        int end = time < 0 ? title.end() : bracketed ? time - 1 : time;
        int about = view.indexOf("关于", title.start(), title.end());
        if (about >= 0 && about < end) {
            end = about;
        }
        if (speech || end == title.start()) {
            return;
        }
        boolean bounded = end < title.end() && !bracketed;
        int stop =
                bounded && names.endsLikeOne(view, title.start(), end) ? end : names.longest(view, title.start(), end);
        if (stop < 0 && bounded && end - title.start() >= 2) {
            stop = end;
        }
        if (stop > 0) {
            header.organizationGuessed = !bounded;
            header.organization = new Range(title.start(), trim(view, title.start(), stop));
        }
    }

    private void topic(TextView view, Range title, int from, HeaderNode header) {
        int start = from;
        while (start < title.end() && "年度的 ".indexOf(view.charAt(start)) >= 0) {
            start++;
        }
        int end = title.end();
        for (String tail : tails) {
            int at = view.indexOf(tail, start, end);
            end = at >= 0 ? at : end;
        }
        boolean found = end < title.end() && end > start && end - start <= MOST_TOPIC;
        if (found && view.indexOf("\n", start, end) < 0) {
            header.topic = new Range(start, end);
        }
    }

    static boolean isSpeech(TextView view, Range title) {
        StringBuilder words = new StringBuilder();
        for (int i = title.start(); i < title.end(); i++) {
            if (view.charAt(i) != ' ') {
                words.append(view.charAt(i));
            }
        }
        return words.indexOf("政府工作报告") >= 0;
    }

    /** Whether the time is that of the plan a title names beside the report: 工作总结及下半年工作安排, 下周计划. */
    private static boolean isPlanned(TextView view, int start, int time) {
        char before = time > start ? view.charAt(time - 1) : '\n';
        return "及暨和与".indexOf(before) >= 0 || "下明来".indexOf(view.charAt(time)) >= 0;
    }

    private static int lineEnd(TextView view, int start, int end) {
        int i = view.indexOf('\n', start);
        return i < 0 || i > end ? end : i;
    }

    private static int trim(TextView view, int start, int end) {
        int at = end;
        while (at > start && " \n".indexOf(view.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static int firstTime(SpanSet times, int start, int end) {
        for (int i = start; i < end; i++) {
            if (times.startCovering(i) == i) {
                return i;
            }
        }
        return -1;
    }
}
