package org.worksummary.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Text;

/** The smallest unit that says one measure (举措), one problem (问题) or one plan (计划). */
public sealed interface Item extends Node permits Measure, Problem, Plan {

    /** {@return what every item has} */
    ItemFacts facts();

    /** {@return the kind, for where a switch is handier than a visitor} */
    ItemKind kind();

    /** Calls the method of the visitor that is for this kind of item, and returns its result. */
    <R> R accept(Visitor<R> visitor);

    /** {@return an id that is unique in its summary} */
    default String id() {
        return facts().id();
    }

    @Override
    default Text at() {
        return facts().at();
    }

    /** {@return the marker as written, or {@code null} where there is none} */
    default @Nullable String marker() {
        return facts().marker();
    }

    /** {@return the leading clause or heading, or {@code null} for an item of one sentence} */
    default @Nullable Text title() {
        return facts().title();
    }

    /** {@return the id of the section it stands in, or {@code null} outside all sections} */
    default @Nullable String section() {
        return facts().section();
    }

    /** {@return the id of the item it stands in, or {@code null} at the outermost level} */
    default @Nullable String parent() {
        return facts().parent();
    }

    /** {@return the ids of the quantities inside, outside its inner items, in order} */
    default List<String> quantities() {
        return facts().quantities();
    }

    /** {@return the ids of the placeholders inside, outside its inner items, in order} */
    default List<String> placeholders() {
        return facts().placeholders();
    }

    /**
     * Does something for each kind of item.
     *
     * @param <R> the type of the result
     */
    interface Visitor<R> {
        /** Called for a measure. */
        R visitMeasure(Measure measure);

        /** Called for a problem. */
        R visitProblem(Problem problem);

        /** Called for a plan. */
        R visitPlan(Plan plan);
    }
}
