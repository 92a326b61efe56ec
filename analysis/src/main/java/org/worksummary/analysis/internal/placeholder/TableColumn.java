package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Placeholder.Expects;

/**
 * Tells by the head of its column what a stand-in expects that has a table's cell for itself: 责任人 a person, 金额 an amount.
 *
 * <p>The head is the cell of the same column in the first of the rows right above that have a cell there. Where it tells nothing, beside a
 * figure it is a count.
 */
final class TableColumn {
    private static final int MOST_ROWS = 60;
    private static final int MOST_COLUMNS = 24;
    private static final int LONGEST_ROW = 400;

    private TableColumn() {}

    static @Nullable Expects expects(TextView view, Mask mask, Surroundings around) {
        if (view.at(mask.start() - 1) != '\t' || view.at(mask.end()) != '\t' && view.at(mask.end()) != '\n') {
            return null;
        }
        int row = rowStart(view, mask.start());
        int column = 0;
        for (int i = row; i < mask.start(); i++) {
            column += view.at(i) == '\t' ? 1 : 0;
        }
        WordTable.Entry head = null;
        for (int rows = 0; rows < MOST_ROWS && row > 0 && column < MOST_COLUMNS; rows++) {
            int end = row - 1;
            row = rowStart(view, end);
            int cell = cellEnd(view, row, end, column);
            if (cell < 0) {
                break;
            }
            head = around.label(view, cell);
        }
        if (head != null) {
            return Surroundings.expects(head);
        }
        return isFigure(view, mask.end() + 1, 1) || isFigure(view, mask.start() - 2, -1) ? Expects.COUNT : null;
    }

    /** Whether the neighbouring cell, read from its near end, is nothing but a figure. */
    private static boolean isFigure(TextView view, int from, int step) {
        int i = from;
        while (Chars.isDigit(view.at(i)) || ".,，".indexOf(view.at(i)) >= 0 && i != from) {
            i += step;
        }
        return i != from && (view.at(i) == '\t' || view.at(i) == '\n');
    }

    private static int rowStart(TextView view, int index) {
        int i = index;
        while (i > 0 && index - i < LONGEST_ROW && view.at(i - 1) != '\n') {
            i--;
        }
        return i;
    }

    /** The index after the cell behind as many barriers, or -1 if the row has no such cell. */
    private static int cellEnd(TextView view, int start, int end, int column) {
        int barriers = 0;
        int i = start;
        while (i < end && barriers < column) {
            barriers += view.at(i++) == '\t' ? 1 : 0;
        }
        if (barriers < column || column == 0) {
            return -1;
        }
        while (i < end && view.at(i) != '\t') {
            i++;
        }
        return i;
    }
}
