package org.worksummary.analysis.internal.resolve;

import java.util.List;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.outline.Entry;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds the closing words (结尾) that stand behind the last section.
 *
 * <p>Such, at the very end of the body: {@code 特此报告。}, {@code 以上汇报，妥否，请批示。}, {@code 各位代表！新征程已经开启…}, {@code 谢谢大家！}, and the list of what
 * is attached (附件说明; see GB/T 9704-2012, 7.3.4): {@code 附件：1.年度任务清单⏎2.指标完成情况表}.
 */
final class Closings {
    private static final int LONGEST = 60;
    private static final String ATTACHED = "附件";

    private final List<String> openers = Lexicon.words("closings.txt");
    private final List<String> words = Lexicon.words("closing-words.txt");

    /** {@return the index of the first closing entry; the number of entries if there is none} */
    int first(TextView view, List<Entry> entries) {
        int first = attached(view, entries);
        if (first > 1 && holdsWords(view, entries.get(first - 1))) {
            first--;
        }
        while (first > 1 && closes(view, entries.get(first - 1))) {
            first--;
        }
        return first;
    }

    /** Where the list of attachments begins: 附件 and a colon, and behind it nothing but short numbered lines. */
    private static int attached(TextView view, List<Entry> entries) {
        for (int i = entries.size() - 1; i > 0; i--) {
            Paragraph paragraph = entries.get(i).paragraph();
            int start = paragraph.start();
            if (view.startsWith(ATTACHED, start)) {
                int colon = view.indexOf(':', start);
                return colon >= 0 && colon <= start + ATTACHED.length() + 2 ? i : entries.size();
            }
            boolean name = entries.get(i).opening().marker() != null
                    && paragraph.length() <= LONGEST
                    && view.indexOf("。", start, paragraph.end()) < 0;
            if (!name) {
                return entries.size();
            }
        }
        return entries.size();
    }

    /** Whether the last paragraph is a short one that asks for indulgence or thanks, whatever it begins with. */
    private boolean holdsWords(TextView view, Entry entry) {
        Paragraph paragraph = entry.paragraph();
        if (entry.opening().form() != Opening.Form.PLAIN || paragraph.isTableRow() || paragraph.length() > LONGEST) {
            return false;
        }
        for (String word : words) {
            if (view.indexOf(word, paragraph.start(), paragraph.end()) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean closes(TextView view, Entry entry) {
        Paragraph paragraph = entry.paragraph();
        if (entry.opening().form() != Opening.Form.PLAIN || paragraph.isTableRow()) {
            return false;
        }
        for (String opener : openers) {
            if (view.startsWith(opener, paragraph.start())) {
                return true;
            }
        }
        return false;
    }
}
