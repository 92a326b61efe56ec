/** Small programs to copy from. */
@NullMarked
package org.worksummary.samples;

import org.jspecify.annotations.NullMarked;
