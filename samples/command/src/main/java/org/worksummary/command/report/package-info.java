/** What a person wants to see of a parsed work summary (工作总结), part by part. */
@NullMarked
package org.worksummary.command.report;

import org.jspecify.annotations.NullMarked;
