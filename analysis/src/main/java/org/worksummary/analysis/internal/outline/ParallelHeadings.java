package org.worksummary.analysis.internal.outline;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.block.Sentences;
import org.worksummary.analysis.internal.block.Sentences.Stops;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds headings in the parallel short first sentences of neighbouring paragraphs.
 *
 * <p>Are such: three paragraphs or more in a row that each begin with a short sentence (着力改善城乡面貌。…) or a field
 * and a colon (组织建设方面：…) of a section without
 * other subsections. Are none: sentences that begin with a time or a pronoun (这五年，…; 我们…), that hold figures, or that are
 * all their paragraph has; paragraphs of which only some begin so.
 */
final class ParallelHeadings {
    private static final Stops STOPS = Stops.of("。!?;:");
    private static final int LEAST = 3;
    private static final int MOST_LEADS = 4;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final int LEAST_BEHIND = 24;
    private static final int LONGEST_FIELD = 12;
    private static final int LEAST_BEHIND_FIELD = 12;
    /** What makes 全 a time or a place: 全年, 全县; not 全力, 全面. */
    private static final String WHOLE = "年季月县市省区镇乡村国校局行院";

    private static final String NOT_FIRST = "这那我他她它此各同在过去今本一是对虽但为根据按其当近目其二三四五六七八九十0123456789“";

    private ParallelHeadings() {}

    static void find(TextView view, SectionNode section, SectionClosers closers) {
        for (SectionNode child : section.children()) {
            find(view, child, closers);
        }
        if (!section.children().isEmpty()) {
            return;
        }
        List<Body> bodies = List.copyOf(section.bodies());
        int from = 0;
        int to = 0;
        int next = 0;
        while (next < bodies.size()) {
            int first = next;
            while (next < bodies.size() && begins(view, bodies.get(next), bodies.get(first), closers)) {
                next++;
            }
            if (next - first > to - from) {
                from = first;
                to = next;
            }
            next++;
        }
        boolean rest = true;
        for (Body body : bodies.subList(to, bodies.size())) {
            rest &= closers.closes(view, body.start(), body.end());
        }
        if (to - from >= LEAST && rest && from <= MOST_LEADS) {
            split(view, section, bodies, from, to);
        }
    }

    private static void split(TextView view, SectionNode section, List<Body> bodies, int from, int to) {
        List<Body> own = new ArrayList<>(bodies.subList(0, from));
        own.addAll(bodies.subList(to, bodies.size()));
        section.bodies().clear();
        section.bodies().addAll(own);
        for (Body body : bodies.subList(from, to)) {
            int stop = sentenceEnd(view, body);
            int behind = stop + 1;
            while (behind < body.end() && view.charAt(behind) == ' ') {
                behind++;
            }
            Opening opening = new Opening(Opening.Form.RUN_IN, null, 0, false, body.start(), stop, behind);
            SectionNode child = new SectionNode(LevelKey.PARALLEL, opening, body.start(), body.end(), section);
            Opening plain = new Opening(Opening.Form.PLAIN, null, 0, false, behind, behind, behind);
            child.bodies().add(new Body(behind, body.end(), plain, List.of()));
            section.children().add(child);
        }
    }

    private static boolean begins(TextView view, Body body, Body first, SectionClosers closers) {
        int end = sentenceEnd(view, body);
        return end >= 0
                && view.charAt(end) == view.charAt(sentenceEnd(view, first))
                && !closers.closes(view, body.start(), body.end());
    }

    /** The index of the 。 that ends a first sentence with a heading's shape, or -1. */
    private static int sentenceEnd(TextView view, Body body) {
        if (body.opening().form() != Opening.Form.PLAIN || body.tableRow()) {
            return -1;
        }
        int stop = Sentences.find(view, body.start(), Math.min(body.end(), body.start() + LONGEST + 1), STOPS);
        int length = stop - body.start();
        if (stop < body.end() && view.charAt(stop) == ':') {
            return isField(view, body, stop) ? stop : -1;
        }
        if (stop >= body.end()
                || view.charAt(stop) != '。'
                || length < SHORTEST
                || length > LONGEST
                || body.end() - stop < LEAST_BEHIND
                || NOT_FIRST.indexOf(view.charAt(body.start())) >= 0
                || view.charAt(body.start()) == '全' && WHOLE.indexOf(view.at(body.start() + 1)) >= 0) {
            return -1;
        }
        for (int i = body.start(); i < stop; i++) {
            char c = view.charAt(i);
            if (c >= '0' && c <= '9' || c == '%' || c == 'X' || c == 'x') {
                return -1;
            }
        }
        return stop;
    }

    /** Whether nothing but a field's name stands before the colon: 组织建设方面：…; not 总体要求是：…, 甲乙：. */
    private static boolean isField(TextView view, Body body, int colon) {
        int start = body.start();
        for (int i = start; i < colon; i++) {
            if (!Chars.isHan(view.charAt(i))) {
                return false;
            }
        }
        boolean field = view.startsWith("方面", colon - 2)
                || view.startsWith("工作", colon - 2)
                || view.startsWith("建设", colon - 2);
        return field && colon - start <= LONGEST_FIELD && body.end() - colon >= LEAST_BEHIND_FIELD;
    }
}
