/** Pages that parts of a report are written on, for a terminal and in Markdown. */
@NullMarked
package org.worksummary.command.page;

import org.jspecify.annotations.NullMarked;
