/** Word lists that are looked up at a place of a text. */
@NullMarked
package org.worksummary.analysis.internal.words;

import org.jspecify.annotations.NullMarked;
