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
 * <p>Such, at the very end of the body: {@code 特此报告。}, {@code 以上汇报，妥否，请批示。}, {@code 各位代表！新征程已经开启…}, {@code 谢谢大家！}
 */
final class Closings {
    private static final int LONGEST = 60;

    private final List<String> openers = Lexicon.words("closings.txt");
    private final List<String> words = Lexicon.words("closing-words.txt");

    /** {@return the index of the first closing entry; the number of entries if there is none} */
    int first(TextView view, List<Entry> entries) {
        int first = entries.size();
        if (first > 1 && holdsWords(view, entries.get(first - 1))) {
            first--;
        }
        while (first > 1 && closes(view, entries.get(first - 1))) {
            first--;
        }
        return first;
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
