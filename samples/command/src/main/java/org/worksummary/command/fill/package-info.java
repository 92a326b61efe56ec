/** Forms to fill placeholders in, written and read as JSON, CSV and Excel workbooks. */
@NullMarked
package org.worksummary.command.fill;

import org.jspecify.annotations.NullMarked;
