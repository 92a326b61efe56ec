package org.worksummary.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.ItemKind;
import org.worksummary.model.Role;

/**
 * Says what stands in one section (章节), in order; subsections come after everything else.
 *
 * <p>Items that follow each other are points of one enumeration; a single one has no marker. Not thread-safe.
 */
public final class SectionBuilder {
    final Role role;
    final String heading;
    final List<Object> contents = new ArrayList<>();
    boolean runIn;
    boolean numbered = true;
    PointStyle pointStyle = PointStyle.RUN_ON;

    @Nullable
    ItemKind stated;

    SectionBuilder(Role role, String heading) {
        this.role = role;
        this.heading = Punctuation.bare(OneLine.require("heading", heading));
    }

    /** Lets the section's text follow the heading on the same line: （一）抓好春耕。派出… */
    public SectionBuilder runIn() {
        runIn = true;
        return this;
    }

    /** Leaves the heading without a marker; sections inside are numbered as if this one were not there. */
    public SectionBuilder unnumbered() {
        numbered = false;
        return this;
    }

    /** Sets how the points are laid out; {@link PointStyle#RUN_ON} unless set. */
    public SectionBuilder points(PointStyle style) {
        pointStyle = style;
        return this;
    }

    /** Says that the heading itself states a measure, a problem or a plan; the section's items are then its parts. */
    public SectionBuilder states(ItemKind kind) {
        stated = kind;
        return this;
    }

    /** Adds a paragraph; each line of the text becomes one. */
    public SectionBuilder paragraph(String text) {
        contents.addAll(SummaryBuilder.paragraphs(text));
        return this;
    }

    /** Adds a measure (举措) without a title. */
    public SectionBuilder measure(String body) {
        return item(ItemKind.MEASURE, item -> item.body(body));
    }

    /** Adds a measure (举措). */
    public SectionBuilder measure(String title, String body) {
        return item(ItemKind.MEASURE, item -> item.title(title).body(body));
    }

    /** Adds a problem (问题) without a title. */
    public SectionBuilder problem(String body) {
        return item(ItemKind.PROBLEM, item -> item.body(body));
    }

    /** Adds a problem (问题). */
    public SectionBuilder problem(String title, String body) {
        return item(ItemKind.PROBLEM, item -> item.title(title).body(body));
    }

    /** Adds a plan (计划) without a title. */
    public SectionBuilder plan(String body) {
        return item(ItemKind.PLAN, item -> item.body(body));
    }

    /** Adds a plan (计划). */
    public SectionBuilder plan(String title, String body) {
        return item(ItemKind.PLAN, item -> item.title(title).body(body));
    }

    /**
     * Adds an item of any kind.
     *
     * @throws IllegalArgumentException if it has neither a title nor a body
     */
    public SectionBuilder item(ItemKind kind, Consumer<ItemBuilder> definition) {
        ItemBuilder item = new ItemBuilder(kind);
        definition.accept(item);
        if (item.title == null && item.body == null) {
            throw new IllegalArgumentException("the item has neither a title nor a body");
        }
        contents.add(item);
        return this;
    }

    /** Adds a subsection with this section's role. */
    public SectionBuilder section(String subheading, Consumer<SectionBuilder> definition) {
        return section(role, subheading, definition);
    }

    /** Adds a subsection. */
    public SectionBuilder section(Role subrole, String subheading, Consumer<SectionBuilder> definition) {
        SectionBuilder section = new SectionBuilder(subrole, subheading);
        definition.accept(section);
        contents.add(section);
        return this;
    }
}
