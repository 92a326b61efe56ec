package org.worksummary.analysis.internal.item;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.outline.SectionNode;
import org.worksummary.model.ItemKind;

/**
 * An item as the parser found it; indices are the view's.
 *
 * @param kind what it says
 * @param start where it begins, its marker included
 * @param end where it ends
 * @param markerEnd the index after its marker as written; {@code start} where it has none
 * @param titleStart where its title begins
 * @param titleEnd where its title ends; equal to {@code titleStart} where it has none
 * @param section the section it stands in, or {@code null}
 * @param parent the item it stands in, or {@code null}
 */
public record ItemNode(
        ItemKind kind,
        int start,
        int end,
        int markerEnd,
        int titleStart,
        int titleEnd,
        @Nullable SectionNode section,
        @Nullable ItemNode parent) {

    /** {@return whether it has a title} */
    public boolean isTitled() {
        return titleEnd > titleStart;
    }

    /** {@return whether it has a marker} */
    public boolean isMarked() {
        return markerEnd > start;
    }

    // Two items are the same only if they are the same object: parents are compared often and deeply.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return start;
    }
}
