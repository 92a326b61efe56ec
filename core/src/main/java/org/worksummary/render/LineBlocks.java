package org.worksummary.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Block;
import org.worksummary.model.BlockKind;
import org.worksummary.model.Header;
import org.worksummary.model.Node;
import org.worksummary.model.Section;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;
import org.worksummary.text.Text;

/** Takes each line of the source for a block, for summaries that come without blocks. */
final class LineBlocks {
    private final WorkSummary summary;
    private final SourceText source;
    private final Map<Integer, Section> sections = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final int body;

    private LineBlocks(WorkSummary summary) {
        this.summary = summary;
        this.source = summary.source();
        summary.allSections().forEach(section -> sections.put(section.start(), section));
        int first = summary.preamble().isEmpty()
                ? source.length()
                : summary.preamble().get(0).start();
        this.body = summary.sections().isEmpty()
                ? first
                : Math.min(first, summary.sections().get(0).start());
    }

    static List<Block> of(WorkSummary summary) {
        LineBlocks lines = new LineBlocks(summary);
        lines.split();
        return lines.blocks;
    }

    private void split() {
        int count = source.lines().lineCount();
        for (int line = 1; line <= count; line++) {
            int start = source.lines().lineStart(line);
            int end = line == count ? source.length() : source.lines().lineStart(line + 1);
            while (start < end && Character.isWhitespace(source.text().charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                line(start, end);
            }
        }
    }

    private void line(int start, int end) {
        Section section = sections.get(start);
        if (section == null) {
            Text at = source.slice(start, end);
            blocks.add(new Block(kind(at), at));
            return;
        }
        Text heading = section.heading();
        int cut = section.runIn() && heading != null ? Math.min(end, heading.end() + 1) : end;
        blocks.add(new Block(BlockKind.HEADING, source.slice(start, cut)));
        if (cut < end) {
            blocks.add(new Block(BlockKind.PARAGRAPH, source.slice(cut, end)));
        }
    }

    private BlockKind kind(Text line) {
        Header header = summary.header();
        if (header.notices().stream().anyMatch(notice -> notice.contains(line))) {
            return BlockKind.NOTICE;
        }
        if (shares(line, header.title())) {
            return BlockKind.TITLE;
        }
        if (shares(line, header.addressee())) {
            return BlockKind.ADDRESSEE;
        }
        if (line.start() < body) {
            return shares(line, header.subtitle())
                            || shares(line, header.documentNumber())
                            || shares(line, header.author())
                            || shares(line, header.organization())
                            || shares(line, place(header.date()))
                    ? BlockKind.BYLINE
                    : BlockKind.PARAGRAPH;
        }
        return shares(line, header.signature()) || shares(line, place(header.date()))
                ? BlockKind.SIGNATURE
                : BlockKind.PARAGRAPH;
    }

    private static @Nullable Text place(@Nullable Node node) {
        return node == null ? null : node.at();
    }

    private static boolean shares(Text line, @Nullable Text part) {
        return part != null && line.span().overlaps(part.span());
    }
}
