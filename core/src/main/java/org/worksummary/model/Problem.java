package org.worksummary.model;

import java.util.List;

/**
 * Something that is wrong or missing (问题), or why it is (原因).
 *
 * @param facts what every item has
 * @param causes the ids of the problems that the text names as its causes
 */
public record Problem(ItemFacts facts, List<String> causes) implements Item {

    /** Copies the list. */
    public Problem {
        causes = List.copyOf(causes);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.PROBLEM;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitProblem(this);
    }
}
