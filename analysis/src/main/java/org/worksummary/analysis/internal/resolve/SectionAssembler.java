package org.worksummary.analysis.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.item.ItemNode;
import org.worksummary.analysis.internal.marker.Marker;
import org.worksummary.analysis.internal.outline.Body;
import org.worksummary.analysis.internal.outline.SectionNode;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Section;
import org.worksummary.text.Text;

/** Turns the outline into the model's sections. */
final class SectionAssembler {
    private final Parsed parsed;
    private final TextView view;

    SectionAssembler(Parsed parsed) {
        this.parsed = parsed;
        this.view = parsed.view();
    }

    List<Section> sections() {
        return parsed.top().stream().map(this::section).toList();
    }

    private Section section(SectionNode node) {
        Opening opening = node.opening();
        Marker marker = opening.marker();
        boolean headed = opening.headingEnd() > opening.headingStart();
        List<String> items = parsed.itemsOf(node).stream().map(parsed::idOf).toList();
        return new Section(
                parsed.idOf(node),
                view.slice(node.start(), node.end()),
                node.level(),
                marker == null
                        ? null
                        : view.slice(marker.start(), marker.textEnd()).toString(),
                headed ? view.slice(opening.headingStart(), opening.headingEnd()) : null,
                opening.form() == Opening.Form.RUN_IN,
                node.role(),
                lead(node),
                items,
                node.children().stream().map(this::section).toList());
    }

    /** The paragraphs and parts of paragraphs that are no item's text; rows of tables are blocks, not paragraphs. */
    private List<Text> lead(SectionNode node) {
        List<Text> lead = new ArrayList<>();
        List<ItemNode> items = parsed.itemsOf(node);
        int next = 0;
        for (Body body : node.bodies()) {
            int from = body.start();
            while (next < items.size() && items.get(next).start() < body.end()) {
                ItemNode item = items.get(next++);
                if (item.start() >= body.start()) {
                    if (item.start() > from) {
                        add(lead, from, item.start());
                    }
                    from = Math.max(from, item.end());
                }
            }
            if (from < body.end() && !body.tableRow()) {
                add(lead, from, body.end());
            }
        }
        return lead;
    }

    /** Adds a stretch unless it is only blanks and the signs between two items. */
    private void add(List<Text> lead, int start, int end) {
        int from = start;
        while (from < end && " 。;，".indexOf(view.charAt(from)) >= 0) {
            from++;
        }
        int to = end;
        while (to > from && view.charAt(to - 1) == ' ') {
            to--;
        }
        if (from < to) {
            lead.add(view.slice(from, to));
        }
    }
}
