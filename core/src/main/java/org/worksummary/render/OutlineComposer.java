package org.worksummary.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.BlockKind;
import org.worksummary.model.Item;
import org.worksummary.model.ItemKind;
import org.worksummary.model.Section;
import org.worksummary.render.PointComposer.PlacedItem;
import org.worksummary.render.SummaryComposer.PlacedBlock;
import org.worksummary.text.SourceText;
import org.worksummary.text.Span;

/** Lays out sections with what stands in them, numbered by level. */
final class OutlineComposer {
    private final Layout page;
    private final List<PlacedBlock> blocks;
    private final DraftIds ids;
    private final PointComposer points;

    OutlineComposer(Layout page, List<PlacedBlock> blocks, DraftIds ids) {
        this.page = page;
        this.blocks = blocks;
        this.ids = ids;
        this.points = new PointComposer(page, blocks, ids);
    }

    /** A section of the text that is still being written. */
    private interface PlacedSection extends Function<SourceText, Section> {}

    /** {@return all sections and their subsections, once the text is whole} */
    Function<SourceText, List<Section>> compose(List<SectionBuilder> drafts) {
        List<PlacedSection> placed = sections(drafts, 1, 1, null);
        return source -> over(source, placed);
    }

    /** {@return the items in document order, once the text is whole} */
    List<Item> items(SourceText source) {
        return points.items(source);
    }

    private static List<Section> over(SourceText source, List<PlacedSection> placed) {
        return placed.stream().map(section -> section.apply(source)).toList();
    }

    private List<PlacedSection> sections(
            List<SectionBuilder> drafts, int level, int numberedLevel, @Nullable String parent) {
        List<PlacedSection> placed = new ArrayList<>();
        int ordinal = 0;
        for (SectionBuilder draft : drafts) {
            ordinal += draft.numbered ? 1 : 0;
            String marker = draft.numbered ? HeadingMarker.of(numberedLevel, ordinal) : null;
            placed.add(section(draft, level, numberedLevel, marker, parent));
        }
        return placed;
    }

    private PlacedSection section(
            SectionBuilder draft, int level, int numberedLevel, @Nullable String marker, @Nullable String parent) {
        String id = ids.nextSection();
        ItemKind stated = draft.stated;
        String own = stated == null ? null : ids.next(stated);
        List<SectionBuilder> children = new ArrayList<>();
        List<Object> body = new ArrayList<>();
        for (Object content : draft.contents) {
            if (content instanceof SectionBuilder child) {
                children.add(child);
            } else {
                body.add(content);
            }
        }
        boolean runIn = draft.runIn && !body.isEmpty();
        page.paragraph();
        int start = page.length();
        Span heading = heading(draft, marker, runIn);
        List<Span> lead = new ArrayList<>();
        List<String> items = new ArrayList<>();
        if (own != null) {
            items.add(own);
        }
        String inner = own == null ? parent : own;
        items.addAll(body(body, runIn, draft.pointStyle, id, inner, lead));
        int below = draft.numbered ? numberedLevel + 1 : numberedLevel;
        List<PlacedSection> placed = sections(children, level + 1, below, inner);
        Span at = new Span(start, page.length());
        if (stated != null && own != null) {
            points.add(new PlacedItem(stated, own, at, marker, heading, id, parent, List.of()));
        }
        return source -> new Section(
                id,
                SummaryComposer.slice(source, at),
                level,
                marker,
                SummaryComposer.slice(source, heading),
                runIn,
                draft.role,
                SummaryComposer.slices(source, lead),
                items,
                over(source, placed));
    }

    private Span heading(SectionBuilder draft, @Nullable String marker, boolean runIn) {
        int start = page.length();
        if (marker != null) {
            page.append(marker + HeadingMarker.gap(marker, draft.heading));
        }
        Span heading = page.append(draft.heading);
        page.append(runIn ? "。" : "");
        blocks.add(new PlacedBlock(BlockKind.HEADING, new Span(start, page.length())));
        return heading;
    }

    /** Writes paragraphs and enumerations, notes where paragraphs stand and returns the ids of the items. */
    private List<String> body(
            List<Object> contents,
            boolean runIn,
            PointStyle style,
            String section,
            @Nullable String parent,
            List<Span> lead) {
        boolean onLine = runIn;
        List<String> placed = new ArrayList<>();
        int i = 0;
        while (i < contents.size()) {
            if (!onLine) {
                page.paragraph();
            }
            onLine = false;
            if (contents.get(i) instanceof String text) {
                Span span = page.append(text);
                blocks.add(new PlacedBlock(BlockKind.PARAGRAPH, span));
                lead.add(span);
                i++;
                continue;
            }
            List<ItemBuilder> enumeration = new ArrayList<>();
            while (i < contents.size() && contents.get(i) instanceof ItemBuilder item) {
                enumeration.add(item);
                i++;
            }
            placed.addAll(points.enumeration(enumeration, style, section, parent));
        }
        return placed;
    }
}
