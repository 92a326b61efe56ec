package org.worksummary.analysis.internal.item;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.block.Sentences;
import org.worksummary.analysis.internal.block.Sentences.Stops;
import org.worksummary.analysis.internal.line.Paragraph.Cell;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Splits what a paragraph lists behind a colon: {@code 还存在一些困难和问题：甲；乙；丙。对此，…} has the parts 甲, 乙 and 丙.
 *
 * <p>The parts end with the sentence. Without a semicolon there is no list.
 */
final class ListedParts {
    private static final Stops STOPS = Stops.of("。;!?");

    private ListedParts() {}

    /** {@return the parts behind the colon at the index, or an empty list} */
    static List<Cell> behind(TextView view, int colon, int end) {
        List<Cell> parts = new ArrayList<>();
        int i = colon + 1;
        while (i < end) {
            int stop = Sentences.find(view, i, end, STOPS);
            int from = i;
            while (from < stop && view.charAt(from) == ' ') {
                from++;
            }
            if (from < stop) {
                parts.add(new Cell(from, stop));
            }
            if (stop >= end || view.charAt(stop) != ';') {
                break;
            }
            i = stop + 1;
        }
        return parts.size() > 1 ? parts : List.of();
    }
}
