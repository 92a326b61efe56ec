package org.worksummary.model;

/**
 * Something that was done, reached or learnt (举措).
 *
 * @param facts what every item has
 */
public record Measure(ItemFacts facts) implements Item {
    @Override
    public ItemKind kind() {
        return ItemKind.MEASURE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitMeasure(this);
    }
}
