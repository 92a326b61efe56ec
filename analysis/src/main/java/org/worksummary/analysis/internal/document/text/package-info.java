/** Reads plain text: tells its character set and mends damage. */
@NullMarked
package org.worksummary.analysis.internal.document.text;

import org.jspecify.annotations.NullMarked;
