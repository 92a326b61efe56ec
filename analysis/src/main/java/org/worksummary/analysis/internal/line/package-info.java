/** Lines and logical paragraphs: hard-wrapped lines joined, page furniture set aside. */
@NullMarked
package org.worksummary.analysis.internal.line;

import org.jspecify.annotations.NullMarked;
