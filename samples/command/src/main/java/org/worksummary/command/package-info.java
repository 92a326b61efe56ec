/** The {@code worksummary} command: work summaries (工作总结) from files to JSON, text and Markdown. */
@NullMarked
package org.worksummary.command;

import org.jspecify.annotations.NullMarked;
