/** Reads PDF documents; the only place that knows PDFBox. */
@NullMarked
package org.worksummary.analysis.internal.document.pdf;

import org.jspecify.annotations.NullMarked;
