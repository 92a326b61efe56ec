/** Source text, offsets and diagnostics: what every node of a work summary (工作总结) stands on. */
@NullMarked
package org.worksummary.text;

import org.jspecify.annotations.NullMarked;
