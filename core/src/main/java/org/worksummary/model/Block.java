package org.worksummary.model;

import java.util.List;
import org.worksummary.text.Text;

/**
 * A leaf of the source text: every character that is not blank stands in exactly one block.
 *
 * @param kind what it is
 * @param at its stretch of the source
 * @param cells the cells of a table row; empty for every other kind
 */
public record Block(BlockKind kind, Text at, List<Text> cells) implements Node {

    /** Copies the list. */
    public Block {
        cells = List.copyOf(cells);
    }

    /** Makes a block without cells. */
    public Block(BlockKind kind, Text at) {
        this(kind, at, List.of());
    }
}
