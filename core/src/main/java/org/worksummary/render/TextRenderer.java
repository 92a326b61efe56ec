package org.worksummary.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Block;
import org.worksummary.model.BlockKind;
import org.worksummary.model.Section;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Text;

/**
 * Lays out any work summary (工作总结), parsed or built, as well-formed text (规范文本).
 *
 * <p>Headings and points are numbered anew, one level after the other as GB/T 9704-2012 has it (一、 （一） 1. （1）);
 * headings without a marker stay without; hard-wrapped lines are joined, paragraphs indented by two characters, the title, the addressee and the signature put
 * in their places. Left out are notices (页眉页脚, 声明), which are no part of the report, and rules. The words are those of the
 * source. What {@link SummaryBuilder} built comes out as it is.
 */
public final class TextRenderer {
    private static final String STOPS = "。；：！？";
    private static final String HALF_STOPS = ";:!?";
    private static final String FULL_STOPS = "；：！？";

    private final WorkSummary summary;
    private final Renumbering numbering;
    private final SourceLines lines;
    private final Layout page = new Layout();
    private final List<String> signature = new ArrayList<>();
    private @Nullable Block before;
    private boolean onHeadingLine;
    private boolean interrupted;

    private TextRenderer(WorkSummary summary) {
        this.summary = summary;
        this.numbering = new Renumbering(summary);
        this.lines = new SourceLines(summary.source().text(), numbering);
    }

    /** {@return the summary as text, every line ended by {@code \n}} */
    public static String render(WorkSummary summary) {
        return new TextRenderer(summary).render();
    }

    private String render() {
        List<Block> blocks = summary.blocks().isEmpty() ? LineBlocks.of(summary) : summary.blocks();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.NOTICE || block.kind() == BlockKind.RULE) {
                interrupted = true;
                continue;
            }
            if (block.kind() != BlockKind.SIGNATURE) {
                sign();
            }
            boolean headingLine = onHeadingLine;
            onHeadingLine = false;
            write(block, headingLine);
            before = block;
            interrupted = false;
        }
        sign();
        page.endLine();
        return page.toString();
    }

    private void write(Block block, boolean headingLine) {
        if (before != null && isHead(before) && !isHead(block)) {
            page.gap();
        }
        switch (block.kind()) {
            case TITLE -> title(block);
            case BYLINE -> page.line(text(block));
            case ADDRESSEE -> page.line(Punctuation.bare(text(block)) + "：");
            case HEADING -> heading(block);
            case TABLE_ROW -> page.line(row(block));
            case SIGNATURE -> block.text().lines().map(SourceLines::joined).forEach(this::signed);
            default -> paragraph(block, headingLine);
        }
    }

    private static boolean isHead(Block block) {
        return block.kind() == BlockKind.TITLE || block.kind() == BlockKind.BYLINE;
    }

    private String text(Block block) {
        return lines.text(block.start(), block.end());
    }

    private void title(Block block) {
        String words = SourceLines.closed(withoutHashes(text(block)));
        Text subtitle = summary.header().subtitle();
        if (before != null
                && before.kind() == BlockKind.TITLE
                && (subtitle == null || !block.at().contains(subtitle))) {
            page.append(words);
            return;
        }
        if (before != null && before.kind() == BlockKind.BYLINE) {
            page.gap();
        }
        page.endLine();
        page.append(words);
    }

    private void heading(Block block) {
        Renumbering.Heading found = numbering.heading(block.start(), block.end());
        if (found == null) {
            paragraph(block, false);
            return;
        }
        Section section = found.section();
        if (found.marker() == null && !section.runIn()) {
            page.paragraph();
            page.append(withoutHashes(text(block)));
            return;
        }
        Text words = section.heading();
        String heading = words == null ? "" : Punctuation.bare(lines.text(words.start(), words.end()));
        page.paragraph();
        if (found.marker() != null) {
            page.append(found.marker() + HeadingMarker.gap(found.marker(), heading));
        }
        page.append(heading);
        if (words == null) {
            return;
        }
        String rest = lines.text(words.end(), Math.max(words.end(), block.end()));
        if (section.runIn()) {
            page.append(stop(rest));
            onHeadingLine = true;
        } else if (rest.chars().anyMatch(Character::isLetterOrDigit)) {
            page.append(Punctuation.bare(rest));
        }
    }

    /** {@return a heading or title without the marks that Markdown puts before it} */
    private static String withoutHashes(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == '#') {
            start++;
        }
        return line.substring(start).strip();
    }

    /** {@return the full-width stop that the rest of a heading begins with, or else a full stop} */
    private static String stop(String rest) {
        if (rest.isEmpty()) {
            return "。";
        }
        String first = rest.substring(0, 1);
        int half = HALF_STOPS.indexOf(first);
        return half >= 0 ? FULL_STOPS.substring(half, half + 1) : STOPS.contains(first) ? first : "。";
    }

    private void paragraph(Block block, boolean headingLine) {
        String words = text(block);
        boolean goesOn = interrupted
                && before != null
                && before.kind() == BlockKind.PARAGRAPH
                && block.kind() == BlockKind.PARAGRAPH
                && !Punctuation.endsSentence(before.at());
        if (!headingLine && !goesOn) {
            page.paragraph();
        }
        page.append(words);
    }

    private String row(Block block) {
        return block.cells().isEmpty()
                ? text(block)
                : String.join(
                        "\t", block.cells().stream().map(SourceLines::joined).toList());
    }

    private void signed(String line) {
        if (!line.isEmpty()) {
            signature.add(line);
        }
    }

    private void sign() {
        if (!signature.isEmpty()) {
            page.gap();
            page.signature(List.copyOf(signature));
            signature.clear();
        }
    }
}
