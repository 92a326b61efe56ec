/** The tree of sections, from what the document does with its markers. */
@NullMarked
package org.worksummary.analysis.internal.outline;

import org.jspecify.annotations.NullMarked;
