/** Reads Word documents (.docx) and Word 2003 documents in XML. */
@NullMarked
package org.worksummary.analysis.internal.document.docx;

import org.jspecify.annotations.NullMarked;
