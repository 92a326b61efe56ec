package org.worksummary.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.BlockKind;
import org.worksummary.model.Item;
import org.worksummary.model.ItemFacts;
import org.worksummary.model.ItemKind;
import org.worksummary.model.Measure;
import org.worksummary.model.Plan;
import org.worksummary.model.Problem;
import org.worksummary.render.SummaryComposer.PlacedBlock;
import org.worksummary.text.SourceText;
import org.worksummary.text.Span;

/** Lays out enumerations of items: 一是…；二是… */
final class PointComposer {
    private final Layout page;
    private final List<PlacedBlock> blocks;
    private final DraftIds ids;
    private final List<Function<SourceText, Item>> items = new ArrayList<>();

    PointComposer(Layout page, List<PlacedBlock> blocks, DraftIds ids) {
        this.page = page;
        this.blocks = blocks;
        this.ids = ids;
    }

    /** {@return the items in document order, once the text is whole} */
    List<Item> items(SourceText source) {
        return items.stream()
                .map(item -> item.apply(source))
                .sorted((a, b) -> a.at().compareTo(b.at()))
                .toList();
    }

    /**
     * Writes one enumeration where the pen is.
     *
     * @return the ids of its items
     */
    List<String> enumeration(List<ItemBuilder> points, PointStyle style, String section, @Nullable String parent) {
        boolean single = points.size() == 1;
        boolean runOn = single || style == PointStyle.RUN_ON;
        boolean clauses = runOn && points.stream().allMatch(ItemBuilder::isOneClause);
        int first = page.length();
        List<String> placed = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (i > 0 && !runOn) {
                page.paragraph();
            }
            ItemBuilder item = points.get(i);
            String id = item.id == null ? ids.next(item.kind) : item.id;
            String marker = single ? null : ChineseNumerals.of(i + 1) + "是";
            int start = page.length();
            Span title = point(item, marker, clauses && i + 1 < points.size());
            Span at = new Span(start, page.length());
            if (!runOn) {
                blocks.add(new PlacedBlock(BlockKind.POINT, at));
            }
            add(new PlacedItem(item.kind, id, at, marker, title, section, parent, List.copyOf(item.links)));
            placed.add(id);
        }
        if (runOn) {
            blocks.add(new PlacedBlock(BlockKind.PARAGRAPH, new Span(first, page.length())));
        }
        return placed;
    }

    /** Writes one point and returns the place of its title. */
    private @Nullable Span point(ItemBuilder item, @Nullable String marker, boolean more) {
        if (marker != null) {
            page.append(marker);
        }
        Span title = item.title == null ? null : page.append(item.title);
        if (item.body == null) {
            page.append(more ? "；" : "。");
        } else {
            page.append(title == null ? "" : "。");
            page.append(more ? Punctuation.bare(item.body) + "；" : Punctuation.sentence(item.body));
        }
        return title;
    }

    /** Notes an item that was written. */
    void add(PlacedItem item) {
        items.add(item::over);
    }

    /** An item of the text that is still being written. */
    record PlacedItem(
            ItemKind kind,
            String id,
            Span at,
            @Nullable String marker,
            @Nullable Span title,
            String section,
            @Nullable String parent,
            List<String> links) {

        Item over(SourceText source) {
            ItemFacts facts = new ItemFacts(
                    id,
                    SummaryComposer.slice(source, at),
                    marker,
                    title == null ? null : SummaryComposer.slice(source, title),
                    section,
                    parent,
                    List.of(),
                    List.of());
            return switch (kind) {
                case MEASURE -> new Measure(facts);
                case PROBLEM -> new Problem(facts, links);
                case PLAN -> new Plan(facts, links);
            };
        }
    }
}
