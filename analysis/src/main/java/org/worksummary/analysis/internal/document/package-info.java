/** What the readers of all document formats share: telling formats apart, and building a text with its origins. */
@NullMarked
package org.worksummary.analysis.internal.document;

import org.jspecify.annotations.NullMarked;
