/** Finds references (引用) and names whose numerals are no quantities. */
@NullMarked
package org.worksummary.analysis.internal.reference;

import org.jspecify.annotations.NullMarked;
