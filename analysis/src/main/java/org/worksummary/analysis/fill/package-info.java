/** Fills the placeholders of work summaries (工作总结) in. */
@NullMarked
package org.worksummary.analysis.fill;

import org.jspecify.annotations.NullMarked;
