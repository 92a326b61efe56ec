package org.worksummary.analysis.internal.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.worksummary.analysis.internal.item.ItemLinks;
import org.worksummary.analysis.internal.item.ItemNode;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Item;
import org.worksummary.model.ItemFacts;
import org.worksummary.model.Measure;
import org.worksummary.model.Placeholder;
import org.worksummary.model.Plan;
import org.worksummary.model.Problem;
import org.worksummary.model.Quantity;

/** Turns item nodes into the model's measures, problems and plans. */
final class ItemAssembler {
    private final Parsed parsed;
    private final ItemLinks links;
    private final Map<String, List<String>> quantities = new HashMap<>();
    private final Map<String, List<String>> placeholders = new HashMap<>();

    ItemAssembler(Parsed parsed, ItemLinks links, List<Quantity> found, List<Placeholder> left) {
        this.parsed = parsed;
        this.links = links;
        for (Quantity quantity : found) {
            if (quantity.item() != null) {
                quantities
                        .computeIfAbsent(quantity.item(), id -> new ArrayList<>())
                        .add(quantity.id());
            }
        }
        for (Placeholder placeholder : left) {
            if (placeholder.item() != null) {
                placeholders
                        .computeIfAbsent(placeholder.item(), id -> new ArrayList<>())
                        .add(placeholder.id());
            }
        }
    }

    List<Item> items() {
        return parsed.items().stream().map(this::item).toList();
    }

    private Item item(ItemNode node) {
        TextView view = parsed.view();
        String id = parsed.idOf(node);
        ItemFacts facts = new ItemFacts(
                id,
                view.slice(node.start(), node.end()),
                node.isMarked() ? view.slice(node.start(), node.markerEnd()).toString() : null,
                node.isTitled() ? view.slice(node.titleStart(), node.titleEnd()) : null,
                parsed.id(node.section()),
                parsed.id(node.parent()),
                quantities.getOrDefault(id, List.of()),
                placeholders.getOrDefault(id, List.of()));
        List<String> linked = links.of(node).stream().map(parsed::idOf).toList();
        return switch (node.kind()) {
            case MEASURE -> new Measure(facts);
            case PROBLEM -> new Problem(facts, linked);
            case PLAN -> new Plan(facts, linked);
        };
    }
}
