package org.worksummary.render;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worksummary.model.ItemKind;

/** The ids of a summary that is being composed: those its author gave, and new ones for the rest. */
final class DraftIds {
    private final Set<String> taken = new HashSet<>();
    private final Set<String> problems = new HashSet<>();
    private final Map<ItemKind, Integer> counters = new EnumMap<>(ItemKind.class);
    private int sections;

    /**
     * Takes over the ids that were given.
     *
     * @throws IllegalStateException if one is given twice, or one that is named belongs to no problem
     */
    DraftIds(List<SectionBuilder> drafts) {
        drafts.forEach(this::reserve);
        drafts.forEach(this::check);
    }

    private void reserve(SectionBuilder section) {
        for (Object content : section.contents) {
            if (content instanceof SectionBuilder child) {
                reserve(child);
            } else if (content instanceof ItemBuilder item && item.id != null) {
                if (!taken.add(item.id)) {
                    throw new IllegalStateException("two items have the id " + item.id);
                }
                if (item.kind == ItemKind.PROBLEM) {
                    problems.add(item.id);
                }
            }
        }
    }

    private void check(SectionBuilder section) {
        for (Object content : section.contents) {
            if (content instanceof SectionBuilder child) {
                check(child);
            } else if (content instanceof ItemBuilder item && !problems.containsAll(item.links)) {
                throw new IllegalStateException("no problem has one of the ids " + item.links);
            }
        }
    }

    /** {@return m1, p1, n1 and so on, whichever is free} */
    String next(ItemKind kind) {
        String letter = switch (kind) {
            case MEASURE -> "m";
            case PROBLEM -> "p";
            case PLAN -> "n";
        };
        String id;
        do {
            id = letter + counters.merge(kind, 1, Integer::sum);
        } while (!taken.add(id));
        return id;
    }

    /** {@return s1, s2 and so on, whichever is free} */
    String nextSection() {
        String id;
        do {
            id = "s" + ++sections;
        } while (!taken.add(id));
        return id;
    }
}
