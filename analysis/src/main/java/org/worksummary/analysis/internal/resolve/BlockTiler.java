package org.worksummary.analysis.internal.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.header.HeaderNode;
import org.worksummary.analysis.internal.line.Layout;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Block;
import org.worksummary.model.BlockKind;
import org.worksummary.text.Text;

/**
 * Tiles the text with blocks: every character that is not blank stands in exactly one.
 *
 * <p>A paragraph that page furniture cuts gives a block before and one behind it.
 */
final class BlockTiler {
    private final Layout layout;
    private final List<Block> blocks = new ArrayList<>();
    private int nextFurniture;

    BlockTiler(Layout layout) {
        this.layout = layout;
    }

    /**
     * Tiles the text.
     *
     * @param openings how each paragraph begins, settled for those of the body
     * @param kinds the kind of each paragraph that the header settled, {@code null} for those of the body
     */
    static List<Block> tile(Layout layout, List<Opening> openings, BlockKind[] kinds) {
        BlockTiler tiler = new BlockTiler(layout);
        List<Paragraph> paragraphs = layout.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            tiler.paragraph(paragraphs.get(i), openings.get(i), kinds[i]);
        }
        while (tiler.nextFurniture < layout.furniture().size()) {
            tiler.blocks.add(new Block(BlockKind.NOTICE, layout.furniture().get(tiler.nextFurniture++)));
        }
        return tiler.blocks;
    }

    /** {@return the kinds that the header gives to paragraphs; {@code null} for the others} */
    static BlockKind[] kinds(HeaderNode header, int size) {
        BlockKind[] kinds = new BlockKind[size];
        header.titleLines().forEach(i -> kinds[i] = BlockKind.TITLE);
        header.bylines().forEach(i -> kinds[i] = BlockKind.BYLINE);
        header.signatureLines().forEach(i -> kinds[i] = BlockKind.SIGNATURE);
        header.notices().forEach(i -> kinds[i] = BlockKind.NOTICE);
        if (header.addresseeLine() >= 0) {
            kinds[header.addresseeLine()] = BlockKind.ADDRESSEE;
        }
        return kinds;
    }

    private void paragraph(Paragraph paragraph, Opening opening, BlockKind kind) {
        TextView view = layout.view();
        Text whole = view.slice(paragraph.start(), paragraph.end());
        furnitureBefore(whole.start());
        if (paragraph.isTableRow()) {
            List<Text> cells = paragraph.cells().stream()
                    .map(cell -> view.slice(cell.start(), cell.end()))
                    .toList();
            blocks.add(new Block(BlockKind.TABLE_ROW, whole, cells));
        } else if (kind != null) {
            cut(kind, whole);
        } else if (opening.isHeading()) {
            heading(paragraph, opening, whole);
        } else {
            cut(opening.marker() == null ? BlockKind.PARAGRAPH : BlockKind.POINT, whole);
        }
    }

    private void heading(Paragraph paragraph, Opening opening, Text whole) {
        TextView view = layout.view();
        if (opening.bodyStart() >= paragraph.end()) {
            cut(BlockKind.HEADING, whole);
            return;
        }
        int stop = opening.bodyStart();
        while (stop > paragraph.start() && view.charAt(stop - 1) == ' ') {
            stop--;
        }
        cut(BlockKind.HEADING, view.slice(paragraph.start(), stop));
        cut(BlockKind.PARAGRAPH, view.slice(opening.bodyStart(), paragraph.end()));
    }

    private void furnitureBefore(int offset) {
        List<Text> furniture = layout.furniture();
        while (nextFurniture < furniture.size() && furniture.get(nextFurniture).start() < offset) {
            blocks.add(new Block(BlockKind.NOTICE, furniture.get(nextFurniture++)));
        }
    }

    private void cut(BlockKind kind, Text at) {
        int from = 0;
        List<Text> furniture = layout.furniture();
        while (nextFurniture < furniture.size() && furniture.get(nextFurniture).start() < at.end()) {
            Text notice = furniture.get(nextFurniture++);
            add(kind, at.subSequence(from, notice.start() - at.start()));
            blocks.add(new Block(BlockKind.NOTICE, notice));
            from = notice.end() - at.start();
        }
        add(kind, at.subSequence(from, at.length()));
    }

    private void add(BlockKind kind, Text at) {
        int from = 0;
        int to = at.length();
        while (from < to && at.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && at.charAt(to - 1) <= ' ') {
            to--;
        }
        if (from < to) {
            blocks.add(new Block(kind, at.subSequence(from, to)));
        }
    }

    /** The order of stretches in the text. */
    static final Comparator<Text> IN_ORDER = Comparator.comparingInt(Text::start);
}
