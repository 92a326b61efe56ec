/** Ties everything together into a work summary. */
@NullMarked
package org.worksummary.analysis.internal.resolve;

import org.jspecify.annotations.NullMarked;
