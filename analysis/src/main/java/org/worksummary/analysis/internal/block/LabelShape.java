package org.worksummary.analysis.internal.block;

import java.util.List;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Tells a label that is a heading (【德育工作】) from one that asks for a value (【填写单位名称】).
 *
 * <p>Asks for a value: what holds 填 写 输入 补充 待补充 名称 时间 数字 请 …, a sentence, or a sign other than Han characters and letters.
 */
final class LabelShape {
    private static final List<String> ASKING = Lexicon.words("label-asking.txt");

    private LabelShape() {}

    static boolean fits(TextView view, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = view.charAt(i);
            if ("。，,;!?/_*[]".indexOf(c) >= 0) {
                return false;
            }
        }
        String label = view.subSequence(start, end);
        for (String word : ASKING) {
            if (label.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
