package org.worksummary.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Text;

/** Checks the header, the sections and the items. */
final class OutlineCheck {
    private final WorkSummary summary;
    private final SpanCheck spans;
    private final List<String> found;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Item> items = new HashMap<>();

    OutlineCheck(WorkSummary summary, SpanCheck spans, List<String> found) {
        this.summary = summary;
        this.spans = spans;
        this.found = found;
        summary.allSections().forEach(section -> sections.put(section.id(), section));
        summary.items().forEach(item -> items.put(item.id(), item));
    }

    void check() {
        header(summary.header());
        summary.allSections().forEach(section -> unique(section.id()));
        summary.items().forEach(item -> unique(item.id()));
        List<Text> top = new ArrayList<>(summary.preamble());
        summary.sections().forEach(section -> top.add(section.at()));
        top.addAll(summary.closing());
        summary.preamble().forEach(at -> spans.sound("preamble", at));
        summary.closing().forEach(at -> spans.sound("closing", at));
        spans.disjoint("preamble, section or closing", top);
        summary.sections().forEach(section -> section(section, null));
        summary.items().forEach(this::item);
        spans.ordered("item", summary.items().stream().map(Item::at).toList());
        siblings();
    }

    /** Notes an id, and finds fault with one that was there before. */
    void unique(String id) {
        if (!ids.add(id)) {
            found.add("the id " + id + " is given twice");
        }
    }

    /** {@return where the section is, or {@code null} for no id; an id without a section is a fault} */
    @Nullable
    Text section(@Nullable String id, String what) {
        Section section = id == null ? null : sections.get(id);
        if (id != null && section == null) {
            found.add(what + " names a section that is not there: " + id);
        }
        return section == null ? null : section.at();
    }

    /** {@return the item, or {@code null} for no id; an id without an item is a fault} */
    @Nullable
    Item item(@Nullable String id, String what) {
        Item item = id == null ? null : items.get(id);
        if (id != null && item == null) {
            found.add(what + " names an item that is not there: " + id);
        }
        return item;
    }

    private void header(Header header) {
        header.notices().forEach(at -> spans.sound("notice", at));
        spans.disjoint("notice", header.notices());
        spans.sound("title", header.title());
        spans.sound("subtitle", header.subtitle());
        spans.sound("organization", header.organization());
        spans.sound("author", header.author());
        spans.sound("topic", header.topic());
        spans.sound("addressee", header.addressee());
        spans.sound("document number", header.documentNumber());
        spans.sound("signature", header.signature());
        ReportPeriod period = header.period();
        if (period != null) {
            spans.sound("period", period.at());
            if (period.from() != null && period.to() != null && period.to().isBefore(period.from())) {
                found.add("the period ends before it begins");
            }
        }
        if (header.date() != null) {
            spans.sound("date", header.date().at());
        }
    }

    private void section(Section section, @Nullable Section parent) {
        String what = "section " + section.id();
        spans.sound(what, section.at());
        spans.sound("heading of " + what, section.heading());
        spans.inside("heading", section.heading(), what, section.at());
        if (section.marker() != null && !section.text().startsWith(section.marker())) {
            found.add(what + " does not begin with its marker");
        }
        if (parent != null) {
            spans.inside(what, section.at(), "section " + parent.id(), parent.at());
        }
        if (section.level() < 1 || parent != null && section.level() <= parent.level()) {
            found.add(what + " is not on a level below its parent's");
        }
        List<Text> parts = new ArrayList<>(section.lead());
        section.sections().forEach(child -> parts.add(child.at()));
        parts.sort(Text::compareTo);
        spans.disjoint("part of " + what, parts);
        spans.ordered("lead of " + what, section.lead());
        spans.ordered(
                "subsection of " + what,
                section.sections().stream().map(Section::at).toList());
        for (Text lead : section.lead()) {
            spans.sound("lead of " + what, lead);
            spans.inside("lead", lead, what, section.at());
        }
        listedItems(section, what);
        section.sections().forEach(child -> section(child, section));
    }

    private void listedItems(Section section, String what) {
        List<Text> listed = new ArrayList<>();
        for (String id : section.items()) {
            Item item = item(id, what);
            if (item != null) {
                listed.add(item.at());
                if (!section.id().equals(item.section())) {
                    found.add(what + " lists item " + id + ", which names another section");
                }
            }
        }
        spans.ordered("item listed in " + what, listed);
    }

    private void item(Item item) {
        String what = "item " + item.id();
        spans.sound(what, item.at());
        spans.sound("title of " + what, item.title());
        spans.inside("title", item.title(), what, item.at());
        spans.inside(what, item.at(), "its section", section(item.section(), what));
        Item parent = item(item.parent(), what);
        if (parent != null) {
            spans.inside(what, item.at(), "its parent", parent.at());
        }
        if (item.marker() != null && !item.text().startsWith(item.marker())) {
            found.add(what + " does not begin with its marker");
        }
        List<String> links = item instanceof Plan plan
                ? plan.answers()
                : item instanceof Problem problem ? problem.causes() : List.of();
        links.forEach(id -> item(id, what));
    }

    private void siblings() {
        Map<@Nullable String, Item> last = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Item item : summary.items()) {
            Item before = last.put(item.parent(), item);
            if (before != null && item.start() < before.end()) {
                found.add("item " + item.id() + " begins before the end of its sibling " + before.id());
            }
            if (item.parent() != null && items.containsKey(item.parent()) && !seen.contains(item.parent())) {
                found.add("item " + item.id() + " comes before its parent " + Objects.requireNonNull(item.parent()));
            }
            seen.add(item.id());
        }
    }
}
