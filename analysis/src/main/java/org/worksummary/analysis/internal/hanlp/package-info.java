/** The only place that knows HanLP. */
@NullMarked
package org.worksummary.analysis.internal.hanlp;

import org.jspecify.annotations.NullMarked;
