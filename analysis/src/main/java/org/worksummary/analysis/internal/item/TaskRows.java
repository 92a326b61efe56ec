package org.worksummary.analysis.internal.item;

import java.util.List;
import org.worksummary.analysis.internal.line.Paragraph.Cell;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds the rows of a task table (任务表) that are items: {@code 1 | 防汛值守：巡查山塘七口 | 陆某 | 已完成}.
 *
 * <p>Such a row has a cell of eight Han characters or more. A row of figures has none, nor has the first row, which names the columns.
 */
final class TaskRows {
    private static final int LEAST_HAN = 8;

    private TaskRows() {}

    /** {@return where the task of a row begins, behind its number, or -1 if the row states no task} */
    static int task(TextView view, List<Cell> cells) {
        for (Cell cell : cells) {
            int han = 0;
            for (int i = cell.start(); i < cell.end(); i++) {
                if (Chars.isHan(view.charAt(i))) {
                    han++;
                }
            }
            if (han >= LEAST_HAN) {
                return cell.start();
            }
        }
        return -1;
    }
}
