/** What the scanners find in a view, before it is tied to sections and items. */
@NullMarked
package org.worksummary.analysis.internal.mention;

import org.jspecify.annotations.NullMarked;
