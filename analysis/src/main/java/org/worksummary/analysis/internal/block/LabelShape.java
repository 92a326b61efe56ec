package org.worksummary.analysis.internal.block;

import java.util.List;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Tells a label that is a heading (【德育工作】) from one that asks for a value (【填写单位名称】).
 *
 * <p>Asks for a value: what holds 填 写 输入 补充 待补充 名称 时间 数字 请 …, a sentence, or a sign other than Han
 * characters, letters and a comma between two halves ({@code 【强管理，服务更有温度】}).
 */
final class LabelShape {
    private static final int SHORTEST_HALF = 3;
    private static final List<String> ASKING = Lexicon.words("label-asking.txt");

    private LabelShape() {}

    static boolean fits(TextView view, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = view.charAt(i);
            if ("。;!?/_*[]".indexOf(c) >= 0 || (c == '，' || c == ',') && !parts(view, start, i, end)) {
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

    /** Whether a comma parts two halves of a heading: 【强管理，服务更有温度】. */
    private static boolean parts(TextView view, int start, int comma, int end) {
        int behind = comma + 1;
        return comma - start >= SHORTEST_HALF
                && end - behind >= SHORTEST_HALF
                && Chars.isHan(view.charAt(comma - 1))
                && Chars.isHan(view.charAt(behind));
    }
}
