/** Reads OpenDocument texts (.odt). */
@NullMarked
package org.worksummary.analysis.internal.document.odt;

import org.jspecify.annotations.NullMarked;
