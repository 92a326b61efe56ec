package org.worksummary.archive.table;

import java.util.BitSet;
import org.worksummary.model.BlockKind;
import org.worksummary.model.WorkSummary;

/**
 * Tells how much of a report was understood (覆盖率).
 *
 * <p>It is the share of the characters, blanks aside, that stand in a block other than a plain paragraph (a title, a
 * heading, a point, a table row, a signature), in an item, or in a quantity, time, reference or placeholder.
 */
final class Coverage {
    private Coverage() {}

    /** {@return the share, from 0 to 1, rounded to four decimals; 0 for a text of blanks} */
    static double of(WorkSummary summary) {
        String text = summary.source().text();
        BitSet understood = new BitSet(text.length());
        summary.blocks().stream()
                .filter(block -> block.kind() != BlockKind.PARAGRAPH)
                .forEach(block -> understood.set(block.start(), block.end()));
        summary.items().forEach(item -> understood.set(item.start(), item.end()));
        summary.quantities().forEach(found -> understood.set(found.start(), found.end()));
        summary.times().forEach(found -> understood.set(found.start(), found.end()));
        summary.references().forEach(found -> understood.set(found.start(), found.end()));
        summary.placeholders().forEach(found -> understood.set(found.start(), found.end()));
        int all = 0;
        int in = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                all++;
                in += understood.get(i) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : Math.round(in * 10_000.0 / all) / 10_000.0;
    }
}
