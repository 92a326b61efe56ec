package org.worksummary.command.report;

import org.worksummary.model.Node;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Position;

/** Where a node stands in its file (位置), as an editor shows it. */
final class Place {
    private Place() {}

    /** {@return line and column, such as 12:5} */
    static String of(WorkSummary summary, Node node) {
        return of(summary, node.start());
    }

    /** {@return line and column of an offset, such as 12:5} */
    static String of(WorkSummary summary, int offset) {
        Position position = summary.source().position(offset);
        return position.line() + ":" + position.column();
    }
}
