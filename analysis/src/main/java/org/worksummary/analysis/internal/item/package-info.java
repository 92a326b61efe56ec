/** Measures, problems and plans. */
@NullMarked
package org.worksummary.analysis.internal.item;

import org.jspecify.annotations.NullMarked;
