package org.worksummary.analysis.internal.reference;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.ReferenceMention;
import org.worksummary.analysis.internal.view.TextView;

/** Finds one kind of reference (引用). Immutable. */
interface ReferenceRule {
    /**
     * Looks for a reference that begins at an index, in a bounded stretch.
     *
     * @return the reference, or {@code null}
     */
    @Nullable
    ReferenceMention at(TextView view, int index);
}
