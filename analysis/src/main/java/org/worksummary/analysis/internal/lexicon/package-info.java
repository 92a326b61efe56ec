/** Loads the word lists that stand beside the classes as data files. */
@NullMarked
package org.worksummary.analysis.internal.lexicon;

import org.jspecify.annotations.NullMarked;
