package org.worksummary.model;

import java.util.List;

/**
 * Something that is planned or asked for (计划).
 *
 * @param facts what every item has
 * @param answers the ids of the problems that the text says it answers
 */
public record Plan(ItemFacts facts, List<String> answers) implements Item {

    /** Copies the list. */
    public Plan {
        answers = List.copyOf(answers);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.PLAN;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitPlan(this);
    }
}
