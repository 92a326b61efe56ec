/** Markers, headings and points of single paragraphs. */
@NullMarked
package org.worksummary.analysis.internal.block;

import org.jspecify.annotations.NullMarked;
