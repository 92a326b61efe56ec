package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;

/** Finds one way of writing a placeholder (占位符). Immutable. */
interface MaskRule {
    /** {@return the characters that a placeholder of this kind begins with} */
    String triggers();

    /**
     * Looks for a placeholder that begins at an index. Looks at a bounded stretch, or at a run only from its first
     * character, so that a scan stays linear.
     *
     * @return the placeholder, or {@code null}
     */
    @Nullable
    Mask at(MaskContext context, int index);
}
