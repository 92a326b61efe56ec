package org.worksummary.analysis.internal.item;

import java.util.List;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.line.Paragraph.Cell;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds the rows of a task table (任务表) that are items: {@code 1 | 防汛值守：巡查山塘七口 | 陆某 | 已完成}.
 *
 * <p>Such a row has a cell of eight Han characters or more, or of five beside a column whose head names tasks. A row of figures has none, nor has the first row, which names the columns.
 */
final class TaskRows {
    private static final int LEAST_HAN = 8;
    private static final int LEAST_TOLD = 5;
    private static final List<String> COLUMNS = Lexicon.words("task-columns.txt");

    private TaskRows() {}

    /**
     * Finds where the task of a row begins: in the column whose head names tasks (事项, 工作内容), else in the first long cell.
     *
     * @param head the cells of the table's first row
     * @return where it begins, or -1 if the row states no task
     */
    static int task(TextView view, List<Cell> head, List<Cell> cells) {
        if (holdsFigures(view, cells)) {
            return -1;
        }
        int stated = stated(view, cells);
        int column = head.size() != cells.size() ? -1 : column(view, head);
        if (column < 0) {
            return stated;
        }
        int named = cells.get(column).start();
        return stated >= 0 ? Math.min(named, stated) : isTold(view, cells, column) ? named : -1;
    }

    /** Whether two cells or more are nothing but figures behind the first, which may number the row. */
    private static boolean holdsFigures(TextView view, List<Cell> cells) {
        int figures = 0;
        for (Cell cell : cells.subList(1, cells.size())) {
            figures += isFigure(view, cell) ? 1 : 0;
        }
        return figures >= 2;
    }

    private static boolean isFigure(TextView view, Cell cell) {
        boolean digit = false;
        for (int i = cell.start(); i < cell.end(); i++) {
            char c = view.charAt(i);
            digit |= Chars.isDigit(c);
            if (!Chars.isDigit(c) && "%‰.,，-+ ".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }

    /** Whether another cell of a row whose task is known says what became of it: 应急演练 | 开展演练1次. */
    private static boolean isTold(TextView view, List<Cell> cells, int column) {
        for (int i = 0; i < cells.size(); i++) {
            if (i != column && han(view, cells.get(i)) >= LEAST_TOLD) {
                return han(view, cells.get(column)) > 1;
            }
        }
        return false;
    }

    private static int han(TextView view, Cell cell) {
        int han = 0;
        for (int i = cell.start(); i < cell.end(); i++) {
            if (Chars.isHan(view.charAt(i))) {
                han++;
            }
        }
        return han;
    }

    private static int column(TextView view, List<Cell> head) {
        for (int i = 0; i < head.size(); i++) {
            for (String word : COLUMNS) {
                if (view.indexOf(word, head.get(i).start(), head.get(i).end()) >= 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static int stated(TextView view, List<Cell> cells) {
        for (Cell cell : cells) {
            if (han(view, cell) >= LEAST_HAN) {
                return cell.start();
            }
        }
        return -1;
    }
}
