package org.worksummary.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Item;
import org.worksummary.model.Placeholder;
import org.worksummary.model.Plan;
import org.worksummary.model.Problem;
import org.worksummary.model.Quantity;
import org.worksummary.model.Reference;
import org.worksummary.model.Section;
import org.worksummary.model.TimeExpression;
import org.worksummary.model.Value;
import org.worksummary.model.WorkSummary;

/** Refuses ids that are given twice, and references to ids that nothing of the right kind has. */
final class IdCheck {
    private final Set<String> all = new HashSet<>();
    private final Set<String> sections = new HashSet<>();
    private final Set<String> items = new HashSet<>();
    private final Set<String> quantities = new HashSet<>();
    private final Set<String> times = new HashSet<>();
    private final Set<String> placeholders = new HashSet<>();

    private IdCheck() {}

    static void check(WorkSummary summary) {
        IdCheck ids = new IdCheck();
        ids.collect(summary);
        ids.resolveSections("$", summary.sections());
        ids.resolveItems("measures", summary.measures());
        ids.resolveItems("problems", summary.problems());
        ids.resolveItems("plans", summary.plans());
        ids.resolveMentions(summary);
    }

    private void collect(WorkSummary summary) {
        collectSections("$", summary.sections());
        collectItems("measures", summary.measures());
        collectItems("problems", summary.problems());
        collectItems("plans", summary.plans());
        int i = 0;
        for (Quantity quantity : summary.quantities()) {
            add(quantity.id(), quantities, path("quantities", i++));
        }
        i = 0;
        for (TimeExpression time : summary.times()) {
            add(time.id(), times, path("times", i++));
        }
        i = 0;
        for (Reference reference : summary.references()) {
            add(reference.id(), new HashSet<>(), path("references", i++));
        }
        i = 0;
        for (Placeholder placeholder : summary.placeholders()) {
            add(placeholder.id(), placeholders, path("placeholders", i++));
        }
    }

    private void collectSections(String parent, List<Section> list) {
        int i = 0;
        for (Section section : list) {
            String path = parent + ".sections[" + i++ + "]";
            add(section.id(), sections, path);
            collectSections(path, section.sections());
        }
    }

    private void collectItems(String name, List<? extends Item> list) {
        int i = 0;
        for (Item item : list) {
            add(item.id(), items, path(name, i++));
        }
    }

    private void add(String id, Set<String> kind, String path) {
        kind.add(id);
        if (!all.add(id)) {
            throw new JsonFormatException(path + ".id", "\"" + id + "\" is the id of something else already");
        }
    }

    private void resolveSections(String parent, List<Section> list) {
        int i = 0;
        for (Section section : list) {
            String path = parent + ".sections[" + i++ + "]";
            resolve(section.items(), items, path + ".items");
            resolveSections(path, section.sections());
        }
    }

    private void resolveItems(String name, List<? extends Item> list) {
        int i = 0;
        for (Item item : list) {
            String path = path(name, i++);
            resolve(item.section(), sections, path + ".section");
            resolve(item.parent(), items, path + ".parent");
            resolve(item.quantities(), quantities, path + ".quantities");
            resolve(item.placeholders(), placeholders, path + ".placeholders");
            if (item instanceof Plan plan) {
                resolve(plan.answers(), items, path + ".answers");
            } else if (item instanceof Problem problem) {
                resolve(problem.causes(), items, path + ".causes");
            }
        }
    }

    private void resolveMentions(WorkSummary summary) {
        int i = 0;
        for (Quantity quantity : summary.quantities()) {
            String path = path("quantities", i++);
            if (quantity.value() instanceof Value.Masked masked) {
                resolve(masked.placeholder(), placeholders, path + ".placeholder");
            }
            resolve(quantity.time(), times, path + ".time");
            resolve(quantity.item(), items, path + ".item");
            resolve(quantity.section(), sections, path + ".section");
        }
        i = 0;
        for (Placeholder placeholder : summary.placeholders()) {
            String path = path("placeholders", i++);
            resolve(placeholder.quantity(), quantities, path + ".quantity");
            resolve(placeholder.item(), items, path + ".item");
            resolve(placeholder.section(), sections, path + ".section");
        }
    }

    private static void resolve(List<String> ids, Set<String> known, String path) {
        int i = 0;
        for (String id : ids) {
            resolve(id, known, path + "[" + i++ + "]");
        }
    }

    private static void resolve(@Nullable String id, Set<String> known, String path) {
        if (id != null && !known.contains(id)) {
            throw new JsonFormatException(path, "nothing of the right kind has the id \"" + id + "\"");
        }
    }

    private static String path(String list, int index) {
        return "$." + list + "[" + index + "]";
    }
}
