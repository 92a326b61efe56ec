/** A normalised view of a source text that maps back to it. */
@NullMarked
package org.worksummary.analysis.internal.view;

import org.jspecify.annotations.NullMarked;
