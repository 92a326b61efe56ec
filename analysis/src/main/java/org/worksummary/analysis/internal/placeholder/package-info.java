/** Finds what was left out or masked (占位符). */
@NullMarked
package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.NullMarked;
