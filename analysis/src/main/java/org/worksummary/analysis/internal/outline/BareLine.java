package org.worksummary.analysis.internal.outline;

import java.util.List;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Tells a line that can be a heading without a marker: short, Han, without a sentence's signs and without figures.
 *
 * <p>Can be: 主要工作, 质量、安全、环境, 下周或近期工作计划, 具体举措：, 下一步怎么办？. Can't: 无, 1月, 2020年6月, 现汇报如下：, 分产品看：, 第三季度。
 */
final class BareLine {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;
    private static final int LONGEST_BEFORE_COLON = 12;

    private BareLine() {}

    static boolean fits(TextView view, Paragraph paragraph, int start) {
        int end = paragraph.end();
        boolean colon = view.charAt(end - 1) == ':' || view.charAt(end - 1) == '?';
        if (colon) {
            end--;
        }
        int length = end - start;
        if (paragraph.isTableRow()
                || length < SHORTEST
                || length > (colon ? LONGEST_BEFORE_COLON : LONGEST)
                || paragraph.indent() > 12) {
            return false;
        }
        int han = 0;
        for (int i = start; i < end; i++) {
            char c = view.charAt(i);
            if (Chars.isHan(c)) {
                han++;
            } else if ("。，,;:!?…=|<>【】[]*_-\\/()×".indexOf(c) >= 0) {
                return false;
            }
        }
        boolean verb = view.charAt(end - 1) == '下' && length > 1 && "如以".indexOf(view.charAt(end - 2)) >= 0;
        verb |= colon && "看说讲是有为".indexOf(view.charAt(end - 1)) >= 0;
        boolean date = "年月日".indexOf(view.charAt(end - 1)) >= 0;
        return han * 2 > length && han >= SHORTEST && !verb && !date;
    }

    /** {@return whether a bare line, parted from what is before it, names the table that begins right below: 本周完成工作} */
    static boolean namesTable(TextView view, List<Entry> entries, int i) {
        Paragraph line = entries.get(i).paragraph();
        boolean above = i + 1 < entries.size() && entries.get(i + 1).paragraph().isTableRow();
        boolean caption = "表图附".indexOf(view.charAt(line.start())) >= 0
                || view.charAt(line.end() - 1) == '表'
                || view.startsWith("单位", line.start());
        return above && !caption && (i == 0 || line.blankBefore());
    }
}
