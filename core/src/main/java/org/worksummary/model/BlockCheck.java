package org.worksummary.model;

import java.util.List;
import org.worksummary.text.Text;

/** Checks that blocks are disjoint and hold every character that is not blank. */
final class BlockCheck {
    private final WorkSummary summary;
    private final SpanCheck spans;
    private final List<String> found;

    BlockCheck(WorkSummary summary, SpanCheck spans, List<String> found) {
        this.summary = summary;
        this.spans = spans;
        this.found = found;
    }

    void check() {
        List<Text> places = summary.blocks().stream().map(Block::at).toList();
        places.forEach(at -> spans.sound("block", at));
        spans.disjoint("block", places);
        for (Block block : summary.blocks()) {
            if (!block.cells().isEmpty() && block.kind() != BlockKind.TABLE_ROW) {
                found.add(SpanCheck.place("block", block.at()) + " has cells but is no table row");
            }
            spans.disjoint("cell", block.cells());
            for (Text cell : block.cells()) {
                spans.sound("cell", cell);
                spans.inside("cell", cell, "its row", block.at());
            }
        }
        if (!places.isEmpty()) {
            covered(places);
        }
    }

    private void covered(List<Text> places) {
        int from = 0;
        for (Text at : places) {
            gap(from, Math.min(at.start(), summary.source().length()));
            from = Math.max(from, at.end());
        }
        gap(from, summary.source().length());
    }

    private void gap(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isBlank(summary.source().text().charAt(i))) {
                found.add("the character at " + i + " stands in no block");
                return;
            }
        }
    }

    /** {@return whether it shows nothing: blanks, line ends, control and format characters} */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
