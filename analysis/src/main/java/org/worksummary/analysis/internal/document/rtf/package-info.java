/** Reads rich text documents (.rtf). */
@NullMarked
package org.worksummary.analysis.internal.document.rtf;

import org.jspecify.annotations.NullMarked;
