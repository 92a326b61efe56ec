package org.worksummary.command.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksummary.command.page.DisplayWidth;
import org.worksummary.command.page.Ink;
import org.worksummary.command.page.OneLine;
import org.worksummary.command.page.Page;
import org.worksummary.command.page.Page.Entry;
import org.worksummary.model.Item;
import org.worksummary.model.Node;
import org.worksummary.model.Role;
import org.worksummary.model.Section;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Text;

/** The outline: sections with what they report where it is not what the parent does, and the items under them. */
final class OutlinePart {
    private static final int WIDTH = 72;

    private final Map<String, Item> items = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private OutlinePart(WorkSummary summary) {
        summary.items().forEach(item -> items.put(item.id(), item));
        Set<String> placed = new HashSet<>();
        summary.allSections().forEach(section -> placed.addAll(section.items()));
        List<Node> top = new ArrayList<>(summary.sections());
        summary.items().stream().filter(item -> !placed.contains(item.id())).forEach(top::add);
        inOrder(top, 0, Set.of(), null);
    }

    static void write(WorkSummary summary, Page page) {
        if (summary.sections().isEmpty() && summary.items().isEmpty()) {
            return;
        }
        page.heading("结构");
        page.outline(new OutlinePart(summary).entries);
    }

    private void inOrder(List<Node> nodes, int depth, Set<String> siblings, @Nullable Role role) {
        nodes.sort(Comparator.comparing(Node::span));
        for (Node node : nodes) {
            if (node instanceof Section section) {
                section(section, depth, role);
            } else if (node instanceof Item item) {
                item(item, depth + ancestors(item, siblings));
            }
        }
    }

    private void section(Section section, int depth, @Nullable Role parent) {
        List<Node> children = new ArrayList<>(section.sections());
        Set<String> siblings = new HashSet<>();
        Item stated = null;
        for (String id : section.items()) {
            Item item = items.get(id);
            if (item == null) {
                continue;
            }
            if (stated == null && section.heading() != null && Objects.equals(section.heading(), item.title())) {
                stated = item;
            } else {
                children.add(item);
                siblings.add(id);
            }
        }
        String symbol = stated == null ? "" : Labels.symbol(stated.kind());
        String tag = section.role() == parent ? "" : Labels.of(section.role());
        String words = words(section.marker(), section.heading());
        entries.add(new Entry(depth, true, symbol, words, tag, Labels.ink(section.role())));
        inOrder(children, depth + 1, siblings, section.role());
    }

    private int ancestors(Item item, Set<String> siblings) {
        int count = 0;
        for (String id = item.parent(); id != null && siblings.contains(id); id = parent(id)) {
            count++;
        }
        return count;
    }

    private @Nullable String parent(String id) {
        Item item = items.get(id);
        return item == null ? null : item.parent();
    }

    private void item(Item item, int depth) {
        Text title = item.title();
        String words = title == null ? OneLine.of(body(item)) : words(item.marker(), title);
        Ink ink = Labels.ink(item.kind());
        entries.add(new Entry(depth, false, Labels.symbol(item.kind()), DisplayWidth.cut(words, WIDTH), "", ink));
    }

    private static CharSequence body(Item item) {
        return item.at().subSequence(0, Math.min(item.at().length(), WIDTH));
    }

    private static String words(@Nullable String marker, @Nullable Text heading) {
        String before = marker == null ? "" : OneLine.of(marker);
        if (heading == null) {
            return before;
        }
        boolean gap = !before.isEmpty() && "、）)．】".indexOf(before.charAt(before.length() - 1)) < 0;
        return before + (gap ? " " : "") + OneLine.of(heading);
    }
}
