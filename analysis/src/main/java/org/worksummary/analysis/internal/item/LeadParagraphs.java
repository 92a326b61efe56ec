package org.worksummary.analysis.internal.item;

import java.util.List;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.outline.Body;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Role;

/**
 * Tells a paragraph that only introduces, thanks or closes from one that is an item.
 *
 * <p>Only introduces: what ends with a colon; {@code 虽然取得了一定成绩，但仍有差距。}; the first of several paragraphs on work done, where it
 * holds no figure and says under whose lead (在…领导下). Is an item all the same: {@code 经营目标：营业收入14亿元以上…重点抓好以下工作：}.
 */
final class LeadParagraphs {
    private static final int SHORT = 60;
    private static final int SEVERAL = 4;

    private final List<String> thanks = Lexicon.words("thanks.txt");
    private final List<String> targets = Lexicon.words("target-leads.txt");
    private final List<String> intros = Lexicon.words("intro-cues.txt");

    /** {@return whether the paragraph states targets as a whole: 总体要求是：…, 主要预期目标：…} */
    boolean statesTargets(TextView view, int start, int end) {
        for (String target : targets) {
            int at = view.indexOf(target, start, Math.min(end, start + 80));
            int colon = at < 0 ? -1 : view.indexOf(":", at + target.length(), Math.min(end, at + target.length() + 2));
            if (colon >= 0 && end - colon > 12) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the paragraph is no item} */
    boolean isLead(TextView view, List<Body> bodies, int index, Role role) {
        Body body = bodies.get(index);
        int start = body.start();
        int end = body.end();
        boolean announces =
                view.charAt(end - 1) == ':' && !(holdsFigure(view, start, end) && view.indexOf("。", start, end) >= 0);
        if (announces || holds(view, thanks, start, end)) {
            return true;
        }
        if (end - start <= 2 || isNothing(view, start, end) || isCaption(view, bodies, index)) {
            return true;
        }
        if (end - start <= SHORT && holds(view, intros, start, end)) {
            return true;
        }
        return role == Role.WORK_DONE
                && index == 0
                && bodies.size() >= SEVERAL
                && !holdsFigure(view, start, end)
                && view.indexOf("领导下", start, end) >= 0;
    }

    /** The line above a table: 表1 分季度经营情况（单位：万元）. */
    private static boolean isCaption(TextView view, List<Body> bodies, int index) {
        boolean table = index + 1 < bodies.size() && bodies.get(index + 1).tableRow();
        Body body = bodies.get(index);
        return table && body.end() - body.start() <= SHORT && view.indexOf("。", body.start(), body.end()) < 0;
    }

    /** {@return whether a section's text says that there is nothing: 无, 无。, 暂无} */
    static boolean isNothing(TextView view, int start, int end) {
        int stop = end;
        while (stop > start && "。 ".indexOf(view.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop - start <= 2 && stop > start && view.charAt(stop - 1) == '无';
    }

    private static boolean holds(TextView view, List<String> words, int start, int end) {
        for (String word : words) {
            if (view.indexOf(word, start, end) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsFigure(TextView view, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Chars.isDigit(view.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
