/** Reads every report of a folder in parallel, with bounded memory. */
@NullMarked
package org.worksummary.archive.read;

import org.jspecify.annotations.NullMarked;
