/** Reads numerals: Arabic, Chinese and mixed. */
@NullMarked
package org.worksummary.analysis.internal.number;

import org.jspecify.annotations.NullMarked;
