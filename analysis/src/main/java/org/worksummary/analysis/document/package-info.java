/** Reads the files that work summaries (工作总结) come in. */
@NullMarked
package org.worksummary.analysis.document;

import org.jspecify.annotations.NullMarked;
