/** Work summaries (工作总结) as text: putting one together by hand, and laying any one out well-formed. */
@NullMarked
package org.worksummary.render;

import org.jspecify.annotations.NullMarked;
