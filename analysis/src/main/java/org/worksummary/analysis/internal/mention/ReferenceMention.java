package org.worksummary.analysis.internal.mention;

import org.worksummary.model.ReferenceKind;

/**
 * A reference as the scanner found it.
 *
 * @param start its first index in the view
 * @param end the index after its last
 * @param kind what it points to
 * @param name the name without quotes and brackets, as folded in the view
 */
public record ReferenceMention(int start, int end, ReferenceKind kind, String name) {}
