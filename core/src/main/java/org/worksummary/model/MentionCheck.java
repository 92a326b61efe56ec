package org.worksummary.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Text;

/** Checks what was found inside the text: quantities, times, references, placeholders, diagnostics. */
final class MentionCheck {
    private final WorkSummary summary;
    private final OutlineCheck outline;
    private final SpanCheck spans;
    private final List<String> found;
    private final Map<String, Quantity> quantities = new HashMap<>();
    private final Map<String, Placeholder> placeholders = new HashMap<>();
    private final Map<String, TimeExpression> times = new HashMap<>();

    MentionCheck(WorkSummary summary, OutlineCheck outline, SpanCheck spans, List<String> found) {
        this.summary = summary;
        this.outline = outline;
        this.spans = spans;
        this.found = found;
        summary.quantities().forEach(quantity -> quantities.put(quantity.id(), quantity));
        summary.placeholders().forEach(placeholder -> placeholders.put(placeholder.id(), placeholder));
        summary.times().forEach(time -> times.put(time.id(), time));
    }

    void check() {
        list("quantity", summary.quantities());
        list("time", summary.times());
        list("reference", summary.references());
        list("placeholder", summary.placeholders());
        summary.quantities().forEach(quantity -> outline.unique(quantity.id()));
        summary.times().forEach(time -> outline.unique(time.id()));
        summary.references().forEach(reference -> outline.unique(reference.id()));
        summary.placeholders().forEach(placeholder -> outline.unique(placeholder.id()));
        summary.quantities().forEach(this::quantity);
        summary.times().forEach(this::time);
        summary.placeholders().forEach(this::placeholder);
        summary.items().forEach(this::listed);
        summary.diagnostics().forEach(diagnostic -> spans.sound("diagnostic", diagnostic.at()));
        spans.ordered(
                "diagnostic",
                summary.diagnostics().stream()
                        .map(diagnostic -> diagnostic.at())
                        .toList());
    }

    private void list(String what, List<? extends Node> nodes) {
        nodes.forEach(node -> spans.sound(what, node.at()));
        spans.disjoint(what, nodes.stream().map(Node::at).toList());
    }

    private void quantity(Quantity quantity) {
        String what = "quantity " + quantity.id();
        where(what, quantity.at(), quantity.item(), quantity.section());
        spans.sound("what is counted by " + what, quantity.counted());
        spans.sound("what is indicated by " + what, quantity.indicator());
        if (quantity.time() != null && !times.containsKey(quantity.time())) {
            found.add(what + " names a time that is not there: " + quantity.time());
        }
        if (quantity.normalized() != null && quantity.normalized().value() instanceof Value.Masked) {
            found.add(what + " has a normalized value that was left out");
        }
        if (quantity.value() instanceof Value.Masked masked) {
            Placeholder placeholder = placeholders.get(masked.placeholder());
            if (placeholder == null) {
                found.add(what + " names a placeholder that is not there: " + masked.placeholder());
            } else if (!quantity.id().equals(placeholder.quantity())) {
                found.add(what + " names a placeholder that does not name it: " + placeholder.id());
            } else {
                spans.inside("placeholder " + placeholder.id(), placeholder.at(), what, quantity.at());
            }
        }
    }

    private void where(String what, Text at, @Nullable String itemId, @Nullable String sectionId) {
        Item item = outline.item(itemId, what);
        spans.inside(what, at, "its item", item == null ? null : item.at());
        spans.inside(what, at, "its section", outline.section(sectionId, what));
    }

    private void time(TimeExpression time) {
        if (time.from() != null && time.to() != null && time.to().isBefore(time.from())) {
            found.add("time " + time.id() + " ends before it begins");
        }
    }

    private void placeholder(Placeholder placeholder) {
        String what = "placeholder " + placeholder.id();
        where(what, placeholder.at(), placeholder.item(), placeholder.section());
        spans.sound("what is counted by " + what, placeholder.counted());
        if (!(placeholder.confidence() >= 0 && placeholder.confidence() <= 1)) {
            found.add(what + " has a confidence that is not from 0 to 1");
        }
        if (placeholder.quantity() != null) {
            Quantity quantity = quantities.get(placeholder.quantity());
            if (quantity == null || !(quantity.value() instanceof Value.Masked)) {
                found.add(what + " names a quantity whose value was not left out: " + placeholder.quantity());
            } else {
                spans.inside(what, placeholder.at(), "quantity " + quantity.id(), quantity.at());
            }
        }
    }

    private void listed(Item item) {
        listed(item, "quantity", item.quantities(), quantities);
        listed(item, "placeholder", item.placeholders(), placeholders);
    }

    private void listed(Item item, String kind, List<String> ids, Map<String, ? extends Node> known) {
        List<Text> texts = new ArrayList<>();
        for (String id : ids) {
            Node node = known.get(id);
            if (node == null) {
                found.add("item " + item.id() + " lists a " + kind + " that is not there: " + id);
            } else {
                spans.inside(kind + " " + id, node.at(), "item " + item.id(), item.at());
                texts.add(node.at());
            }
        }
        spans.ordered(kind + " listed in item " + item.id(), texts);
    }
}
