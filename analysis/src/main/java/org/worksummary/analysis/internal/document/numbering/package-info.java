/** Computes the markers of automatic numbering (自动编号), whatever format it comes from. */
@NullMarked
package org.worksummary.analysis.internal.document.numbering;

import org.jspecify.annotations.NullMarked;
