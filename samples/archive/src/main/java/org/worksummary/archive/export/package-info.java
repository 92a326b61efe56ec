/** Writes tables to files. */
@NullMarked
package org.worksummary.archive.export;

import org.jspecify.annotations.NullMarked;
