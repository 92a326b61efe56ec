/** Finds reports and paragraphs that were copied. */
@NullMarked
package org.worksummary.archive.duplicate;

import org.jspecify.annotations.NullMarked;
