package org.worksummary.analysis.internal.resolve;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.item.ItemNode;
import org.worksummary.analysis.internal.outline.SectionNode;
import org.worksummary.analysis.internal.view.TextView;

/** The tree of one document with the ids its parts get: s1.2 for sections, i7 for items. */
final class Parsed {
    private final TextView view;
    private final List<SectionNode> top;
    private final List<SectionNode> sections = new ArrayList<>();
    private final List<ItemNode> items;
    private final IdentityHashMap<SectionNode, String> sectionIds = new IdentityHashMap<>();
    private final IdentityHashMap<ItemNode, String> itemIds = new IdentityHashMap<>();
    private final IdentityHashMap<SectionNode, List<ItemNode>> itemsBySection = new IdentityHashMap<>();

    Parsed(TextView view, List<SectionNode> top, List<ItemNode> items) {
        this.view = view;
        this.top = top;
        this.items = items;
        number(top, "s");
        for (int i = 0; i < items.size(); i++) {
            ItemNode item = items.get(i);
            itemIds.put(item, "i" + (i + 1));
            if (item.section() != null) {
                itemsBySection
                        .computeIfAbsent(item.section(), section -> new ArrayList<>())
                        .add(item);
            }
        }
    }

    private void number(List<SectionNode> nodes, String prefix) {
        for (int i = 0; i < nodes.size(); i++) {
            String id = prefix + (i + 1);
            sectionIds.put(nodes.get(i), id);
            sections.add(nodes.get(i));
            number(nodes.get(i).children(), id + ".");
        }
    }

    TextView view() {
        return view;
    }

    /** {@return the sections of the highest level} */
    List<SectionNode> top() {
        return top;
    }

    /** {@return all sections, parents before children} */
    List<SectionNode> sections() {
        return sections;
    }

    /** {@return all items, parents before children} */
    List<ItemNode> items() {
        return items;
    }

    /** {@return the items that stand in the section itself} */
    List<ItemNode> itemsOf(SectionNode section) {
        return itemsBySection.getOrDefault(section, List.of());
    }

    @Nullable
    String id(@Nullable SectionNode section) {
        return section == null ? null : sectionIds.get(section);
    }

    @Nullable
    String id(@Nullable ItemNode item) {
        return item == null ? null : itemIds.get(item);
    }

    String idOf(SectionNode section) {
        return Objects.requireNonNull(sectionIds.get(section));
    }

    String idOf(ItemNode item) {
        return Objects.requireNonNull(itemIds.get(item));
    }
}
