/** What sections report: their roles. */
@NullMarked
package org.worksummary.analysis.internal.section;

import org.jspecify.annotations.NullMarked;
