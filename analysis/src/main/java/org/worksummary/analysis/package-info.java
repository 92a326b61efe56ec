/** Parses existing work summaries (工作总结) into the model. */
@NullMarked
package org.worksummary.analysis;

import org.jspecify.annotations.NullMarked;
