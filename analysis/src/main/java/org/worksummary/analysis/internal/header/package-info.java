/** Title, organisation, period, signature and what is not part of the report. */
@NullMarked
package org.worksummary.analysis.internal.header;

import org.jspecify.annotations.NullMarked;
