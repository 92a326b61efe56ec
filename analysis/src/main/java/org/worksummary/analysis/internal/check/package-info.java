/** Checks of a parsed work summary that end in diagnostics. */
@NullMarked
package org.worksummary.analysis.internal.check;

import org.jspecify.annotations.NullMarked;
