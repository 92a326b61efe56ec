/** Finds quantities (数量): number, unit, bound and change. */
@NullMarked
package org.worksummary.analysis.internal.quantity;

import org.jspecify.annotations.NullMarked;
