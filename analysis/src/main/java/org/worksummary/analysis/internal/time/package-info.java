/** Finds dates, periods and deadlines (时间) and resolves them. */
@NullMarked
package org.worksummary.analysis.internal.time;

import org.jspecify.annotations.NullMarked;
