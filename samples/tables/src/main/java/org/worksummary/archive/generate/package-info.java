/** Makes archives to measure with. */
@NullMarked
package org.worksummary.archive.generate;

import org.jspecify.annotations.NullMarked;
