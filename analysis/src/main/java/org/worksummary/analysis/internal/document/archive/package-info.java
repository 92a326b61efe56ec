/** Reads the parts of archives and the XML in them, within limits. */
@NullMarked
package org.worksummary.analysis.internal.document.archive;

import org.jspecify.annotations.NullMarked;
